// What is written on a light page stays on the phone until the portal has it, and is sent once somebody has signed in
// and there is a network. Under the key of its words the portal knows what it was sent before.
const KEPT = 'mizizi.light.';
const LAST_READER = 'mizizi.light-reader';
const DAYS_A_RECEIPT_STAYS = 30;
const SECONDS_TO_THE_NEXT_TRY = 10;

const [, , language, round] = location.pathname.split('/');
const element = id => document.getElementById(id);
const form = element('words');
const texts = new Map([...element('texts').children].map(one => [one.dataset.key, one.textContent]));

let reader = null;
let asked = '';
let sending = false;
let isAway = false;
let nextTry;
let open;

function say(key, ...values) {
  return texts.get(key).replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** Everything on this phone, the latest first. */
function all() {
  return Object.keys(localStorage)
    .filter(name => name.startsWith(KEPT))
    .map(name => JSON.parse(localStorage.getItem(name)))
    .sort((one, other) => other.at - one.at);
}

function keep(words) {
  try {
    localStorage.setItem(KEPT + words.key, JSON.stringify(words));
    return true;
  } catch (full) {
    element('kept').textContent = say('no-room');
    return false;
  }
}

function forget(words) {
  localStorage.removeItem(KEPT + words.key);
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

function isBlank({title, words}) {
  return !title.trim() && !words.trim();
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
  if (isBlank(content)) {
    forget(open);
    element('kept').textContent = '';
    return false;
  }
  open = {...open, state: 'draft', at: Date.now(), content};
  const done = keep(open);
  if (done) {
    element('kept').textContent = say('kept');
  }
  return done;
}

/** Marks what is missing, or nothing; the first of it. */
function complain(...missing) {
  for (const id of ['title', 'place', 'dimension', 'people']) {
    const is = missing.includes(id);
    element(`${id}-problem`).hidden = !is;
    element(id).toggleAttribute('aria-invalid', is);
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

/** As whom somebody sends now, if there is a network and they have signed in. */
async function ask() {
  reader = null;
  isAway = false;
  try {
    const answer = await fetch(`/write/${language}/${round}/reader`, {redirect: 'manual', cache: 'no-store'});
    if (answer.ok) {
      reader = await answer.json();
      const {sender, name, organisation} = reader;
      localStorage.setItem(LAST_READER, JSON.stringify({sender, name, organisation}));
      asked = say('online', reader.name, reader.organisation);
    } else if (answer.status === 403 || answer.status === 404 || answer.status === 422) {
      asked = say('cannot', (await answer.json()).refusal);
    } else if (answer.status >= 500) {
      isAway = true;
      asked = say('offline');
    } else {
      asked = say('signed-out');
      localStorage.removeItem(LAST_READER);
    }
    tell(answer.status === 401 || answer.type === 'opaqueredirect');
  } catch (noNetwork) {
    isAway = true;
    asked = say('offline');
    tell(false);
  }
}

function tell(signedOut) {
  const state = element('state');
  state.textContent = asked;
  if (signedOut) {
    const way = document.createElement('a');
    way.href = `/write/${language}/${round}/sign-in`;
    way.textContent = say('sign-in');
    state.append(' ', way);
  }
}

/** Whoever sends from this phone, as far as it knows without a network. */
function lastReader() {
  return reader ?? JSON.parse(localStorage.getItem(LAST_READER) ?? 'null');
}

function isTheReaders({sender}) {
  return reader !== null && JSON.stringify(sender) === JSON.stringify(reader.sender);
}

async function sendAll() {
  if (sending) {
    return;
  }
  sending = true;
  try {
    await ask();
    for (const words of all().filter(one => one.state === 'waiting' && isTheReaders(one))) {
      if (!await send(words)) {
        break;
      }
    }
  } finally {
    sending = false;
    draw();
    tryAgainSoon();
  }
}

/** A phone is not always told that there is a network again, and a network is not always one that answers. */
function tryAgainSoon() {
  clearTimeout(nextTry);
  if (isAway && !document.hidden) {
    nextTry = setTimeout(sendAll, SECONDS_TO_THE_NEXT_TRY * 1000);
  }
}

/** Whether the portal answered: what it did not answer waits. */
async function send(words) {
  const {key, sender, content} = words;
  try {
    const answer = await fetch(`/write/${language}/${words.round}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {'Content-Type': 'application/json', [reader.header]: reader.token},
      body: JSON.stringify({key, sender, content}),
    });
    if (answer.status === 201) {
      const {title} = content;
      keep({...words, state: 'sent', at: Date.now(), content: {title}, reference: (await answer.json()).reference});
    } else if ([400, 404, 422].includes(answer.status)) {
      keep({...words, state: 'refused', refusal: (await answer.json()).refusal});
    } else {
      return false;
    }
    return true;
  } catch (noNetwork) {
    isAway = true;
    asked = say('offline');
    tell(false);
    return false;
  }
}

function state(words) {
  switch (words.state) {
    case 'draft': return say('draft');
    case 'sent': return say('sent', words.reference);
    case 'refused': return say('refused', words.refusal);
    default:
      if (!words.sender) {
        return say('waiting');
      }
      return say(reader && !isTheReaders(words) ? 'other' : 'waiting-as', words.name);
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

function goOnWith(words) {
  begin({...words, state: 'draft'});
  keep(open);
  draw();
  element('title').focus();
}

function wait(words, sender, name) {
  keep({...words, state: 'waiting', sender, name});
  draw();
  return sendAll();
}

function remove(words) {
  if (words.state === 'sent' || confirm(say('remove.sure'))) {
    forget(words);
    draw();
    element('here-title').focus();
  }
}

function actions(words) {
  const removal = button('remove', () => remove(words));
  if (words.state === 'sent') {
    return [removal];
  }
  if (words.sender && reader && !isTheReaders(words)) {
    return [removal];
  }
  const ways = [button('edit', () => goOnWith(words)), removal];
  if (words.state === 'waiting' && !words.sender && reader) {
    ways.unshift(button('send-as', () => wait(words, reader.sender, reader.name), reader.name, reader.organisation));
  }
  if (words.state === 'refused') {
    ways.unshift(button('again', () => wait(words, words.sender, words.name)));
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
  title.textContent = words.content.title || words.content.words.slice(0, 80);
  one.querySelector('small').append(...marked(`${words.round} · ${state(words)}`));
  one.querySelector('.actions').append(...actions(words));
  one.firstElementChild.dataset.state = words.state;
  if (words.state === 'sent') {
    const way = document.createElement('a');
    way.href = `/${language}/inputs/${words.reference}`;
    way.textContent = title.textContent;
    title.replaceChildren(way);
  }
  return one;
}

/** What stands in the form is not told once more below it. */
function draw() {
  const others = all().filter(words => words.key !== open.key);
  element('list').replaceChildren(...others.map(row));
  element('here').hidden = others.length === 0;
}

function forgetOldReceipts() {
  const since = Date.now() - DAYS_A_RECEIPT_STAYS * 24 * 60 * 60 * 1000;
  all().filter(words => words.state === 'sent' && words.at < since).forEach(forget);
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
    const kept = await caches.open('light');
    const parts = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon]')].map(part => new URL(part.href).pathname);
    const earlier = await kept.keys();
    await kept.addAll([location.pathname, '/write/light.js', ...parts]);
    for (const old of earlier) {
      const {pathname} = new URL(old.url);
      if (pathname.startsWith('/styles/') && !parts.includes(pathname)) {
        await kept.delete(old);
      }
    }
    element('ready').textContent = say('ready');
  } catch (noNetwork) {
    if (await caches.match(location.pathname)) {
      element('ready').textContent = say('ready');
    }
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
  } else if (keepOpen()) {
    const ready = open;
    begin();
    wait(ready, lastReader()?.sender, lastReader()?.name);
    element('here-title').focus();
  }
});
/** Another tab has written on the same words, or sent them. */
addEventListener('storage', ({key}) => {
  if (key === KEPT + open.key && document.hidden) {
    begin(all().find(words => words.key === open.key && words.state === 'draft'));
  }
  draw();
});
addEventListener('online', sendAll);
addEventListener('offline', sendAll);
document.addEventListener('visibilitychange', () => document.hidden || sendAll());

forgetOldReceipts();
begin(all().find(words => words.state === 'draft' && words.round === round));
draw();
sendAll();
stay();
