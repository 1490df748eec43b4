// What is written on a light page stays on the phone until the portal has it, and is sent once somebody has signed in
// and there is a network.
import {all, forget, isOf, keep, newKey, now, showOnce} from './kept.js';

const DAYS_A_RECEIPT_STAYS = 30;
const SECONDS_TO_THE_NEXT_TRY = 10;
const LONGEST_ANSWER = 30;
const NOT_NOW = [401, 403, 429];

const [, , language, round] = location.pathname.split('/');
const element = id => document.getElementById(id);
const form = element('words');
const texts = new Map([...element('texts').children].map(one => [one.dataset.key, one.textContent]));

/** Who has signed in, as the portal said last; and whether it still can be asked. */
let reader = null;
let isAway = false;
let sending = false;
let nextTry;
let open;
let lastShown;

function say(key, ...values) {
  return (texts.get(key) ?? '').replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
}

function written() {
  const given = Object.fromEntries(new FormData(form));
  return {
    ...given,
    place: given.place || null,
    dimension: given.dimension || null,
    peopleAffected: given.peopleAffected ? Number(given.peopleAffected) : null,
  };
}

function begin(words) {
  open = words ?? {key: newKey(), round, state: 'draft'};
  form.reset();
  for (const [name, value] of Object.entries(open.content ?? {})) {
    const field = form.elements[name];
    if (field && value !== null) {
      field.value = value;
    }
  }
  element('kept').textContent = '';
  complain();
}

function keepOpen() {
  const content = written();
  if (!content.title.trim() && !content.words.trim()) {
    forget(open);
    element('kept').textContent = '';
    return;
  }
  open = {...open, state: 'draft', at: Date.now(), content};
  element('kept').textContent = say(keep(open) ? 'kept' : 'no-room');
}

/** Marks what is missing, or nothing; and leads to the first of it. */
function complain(...missing) {
  for (const id of ['title', 'place', 'dimension', 'people']) {
    const is = missing.includes(id);
    element(`${id}-problem`).hidden = !is;
    element(id).setAttribute('aria-invalid', is);
  }
  element(missing[0])?.focus();
}

function missing() {
  const {title, place, dimension} = written();
  return Object.entries({
    title: title.trim(),
    place,
    dimension,
    people: element('people').validity.valid,
  }).filter(([, given]) => !given).map(([id]) => id);
}

/** Within a time that a phone waits: a network is not always one that answers. */
async function asked(address, request) {
  const impatience = new AbortController();
  const end = setTimeout(() => impatience.abort(), LONGEST_ANSWER * 1000);
  try {
    const answer = await fetch(address, {redirect: 'manual', cache: 'no-store', signal: impatience.signal, ...request});
    const told = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
    return {status: answer.type === 'opaqueredirect' ? 401 : answer.status, told};
  } catch (noNetwork) {
    return {status: 0, told: {}};
  } finally {
    clearTimeout(end);
  }
}

/** As whom somebody sends now, if there is a network and they have signed in. */
async function ask() {
  const {status, told} = await asked(`/write/${language}/${round}/reader`);
  isAway = status === 0 || status >= 500;
  if (status === 200) {
    reader = told;
    tell(told.objection ? say('cannot', told.objection) : say('online', told.name, told.organisation));
  } else if (isAway) {
    tell(say('offline'));
  } else {
    reader = null;
    tell(told.refusal ? say('cannot', told.refusal) : say('signed-out'), status === 401);
  }
  return status === 200;
}

function tell(text, signedOut) {
  const state = element('state');
  state.textContent = text;
  if (signedOut) {
    const way = document.createElement('a');
    way.href = `/write/${language}/${round}/sign-in`;
    way.textContent = say('sign-in');
    state.append(' ', way);
  }
}

function isSame(one, other) {
  return one?.person.value === other?.person.value && one?.organisation.value === other?.organisation.value;
}

function isAnothers({sender}) {
  return Boolean(sender && reader) && !isSame(sender, reader.sender);
}

/** Words without a name are sent by themselves, at a press: beside others they would show where they come from. */
function isSentByItself({sender, content}) {
  return Boolean(sender) && content.authorship !== 'PROTECTED';
}

async function sendAll() {
  if (sending) {
    return;
  }
  sending = true;
  const tried = new Set();
  const next = () => all().find(words => words.state === 'waiting' && isSentByItself(words) && !isAnothers(words) && !tried.has(words.key));
  if (await ask()) {
    draw();
    for (let words = next(); words && !isAway; words = next()) {
      tried.add(words.key);
      await send(words);
    }
  }
  sending = false;
  draw();
  clearTimeout(nextTry);
  if (isAway && !document.hidden) {
    nextTry = setTimeout(sendAll, SECONDS_TO_THE_NEXT_TRY * 1000);
  }
}

async function send(words) {
  const {key, sender, content} = words;
  const {status, told} = await asked(`/write/${language}/${words.round}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', [reader.header]: reader.token},
    body: JSON.stringify({key, sender, content}),
  });
  if (status === 0 || status >= 500 || NOT_NOW.includes(status)) {
    isAway = true;
    tell(told.refusal ?? say('offline'));
  } else {
    settle(words, status === 201, told);
  }
}

/** Somebody may have gone on with them, or removed them, while they were on their way. */
function settle(words, received, told) {
  const {key, content} = words;
  const meanwhile = now(words);
  const isTheSame = meanwhile?.state === 'waiting' && meanwhile.at === words.at;
  if (!received) {
    if (isTheSame) {
      keep({...words, state: 'refused', refusal: told.refusal});
    }
    return;
  }
  if (meanwhile && !isTheSame) {
    const other = {...meanwhile, key: newKey()};
    keep(other);
    open = open.key === key ? other : open;
  }
  const receipt = {key, round: words.round, at: Date.now(), state: 'sent', reference: told.reference};
  if (content.authorship === 'PROTECTED') {
    showOnce({...receipt, state: 'sent-once'});
  } else {
    keep(receipt);
  }
}

function state(words) {
  switch (words.state) {
    case 'draft': return say('draft');
    case 'sent': case 'sent-once': return say(words.state, words.reference);
    case 'refused': return say('refused', words.refusal);
    default:
      if (isAnothers(words)) {
        return say('other', words.name);
      }
      if (words.content.authorship === 'PROTECTED') {
        return say('waiting-protected');
      }
      return words.sender ? say('waiting-as', words.name) : say('waiting');
  }
}

function button(key, act, ...values) {
  const one = document.createElement('button');
  one.type = 'button';
  one.className = 'button';
  one.textContent = say(key, ...values);
  one.addEventListener('click', act);
  return one;
}

/** What the portal has answered with a refusal is begun anew: it may know the former words. */
function goOnWith(words) {
  const draft = {...words, key: words.state === 'refused' ? newKey() : words.key, state: 'draft', at: Date.now()};
  forget(words);
  keep(draft);
  if (draft.round !== round) {
    location.assign(`/write/${language}/${draft.round}`);
    return;
  }
  begin(draft);
  draw();
  element('title').focus();
}

function wait(words, as) {
  const waiting = {...words, state: 'waiting', at: Date.now(), sender: as?.sender, name: as?.name};
  keep(waiting);
  draw();
  return waiting;
}

async function sendNow(words, as) {
  const waiting = wait(words, as);
  if (isSentByItself(waiting)) {
    await sendAll();
  } else if (await ask() && !isAnothers(waiting)) {
    await send(waiting);
    draw();
  }
}

function remove(words) {
  if (words.state.startsWith('sent') || confirm(say('remove.sure'))) {
    forget(words);
    draw();
    element('here-title').focus();
  }
}

function actions(words) {
  const removal = button('remove', () => remove(words));
  if (words.state.startsWith('sent') || isAnothers(words)) {
    return [removal];
  }
  const ways = [button('edit', () => goOnWith(words)), removal];
  const as = reader;
  if (words.state === 'waiting' && as && !(words.sender && isSentByItself(words))) {
    ways.unshift(button('send-as', () => sendNow(words, as), as.name, as.organisation));
  }
  if (words.state === 'refused' && as) {
    ways.unshift(button('again', () => sendNow(words, as)));
  }
  return ways;
}

/** References stay in one piece, whichever way the words around them are read. */
function marked(text) {
  return text.split(/([A-Z]{3}-\d+)/).map((part, place) => {
    if (place % 2 === 0) {
      return part;
    }
    const code = document.createElement('bdi');
    code.className = 'ref';
    code.textContent = part;
    return code;
  });
}

function row(words) {
  const one = element('row').content.cloneNode(true);
  const title = one.querySelector('b');
  one.querySelector('small').append(...marked(`${words.round} · ${state(words)}`));
  one.querySelector('.actions').append(...actions(words));
  one.firstElementChild.dataset.state = words.state;
  if (words.reference) {
    const way = document.createElement('a');
    way.href = `/${language}/inputs/${words.reference}`;
    way.append(...marked(words.reference));
    title.append(way);
  } else {
    title.textContent = words.content.title || words.content.words.slice(0, 80);
  }
  return one;
}

/** What stands in the form is not told once more below it; a button that somebody has reached stays where it is. */
function draw() {
  const others = all().filter(words => words.key !== open.key);
  const shown = JSON.stringify([others, reader?.sender]);
  if (shown === lastShown) {
    return;
  }
  lastShown = shown;
  element('list').replaceChildren(...others.map(row));
  element('here').hidden = others.length === 0;
}

/** From then on the page opens without a network too. */
async function stay() {
  if (!navigator.serviceWorker) {
    element('ready').textContent = say('not-kept');
    return;
  }
  try {
    await navigator.serviceWorker.register('/write/worker.js', {scope: '/write/'});
    await navigator.serviceWorker.ready;
    navigator.storage?.persist?.();
    const pages = await caches.open('light');
    const parts = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon]')].map(part => new URL(part.href).pathname);
    await pages.addAll([location.pathname, '/write/light.js', '/write/kept.js', ...parts]);
    element('ready').textContent = say('ready');
  } catch (noNetwork) {
    element('ready').textContent = say(await caches.match(location.pathname) ? 'ready' : 'not-kept');
  }
}

form.addEventListener('input', () => {
  complain();
  keepOpen();
});
form.addEventListener('submit', event => {
  event.preventDefault();
  const what = missing();
  if (what.length > 0) {
    complain(...what);
    return;
  }
  keepOpen();
  const ready = open;
  begin();
  sendNow(ready, ready.sender ? ready : reader);
  element('here-title').focus();
});
/** Another tab has written on the same words, or sent them. */
addEventListener('storage', ({key}) => {
  if (document.hidden && isOf(key, open)) {
    const words = now(open);
    begin(words?.state === 'draft' ? words : undefined);
  }
  draw();
});
addEventListener('online', sendAll);
addEventListener('offline', sendAll);
document.addEventListener('visibilitychange', () => document.hidden || sendAll());

const tooOld = Date.now() - DAYS_A_RECEIPT_STAYS * 24 * 60 * 60 * 1000;
all().filter(words => words.state === 'sent' && words.at < tooOld).forEach(forget);
begin(all().find(words => words.state === 'draft' && words.round === round));
draw();
sendAll();
stay();
