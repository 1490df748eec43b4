// What is kept on this phone. Where there is no room for it, or the browser keeps nothing, it lives as long as the page.
const KEPT = 'mizizi.light.';
const whileOpen = new Map();

/** Made when words are begun: under it the portal knows what it was sent before. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** Whether it stays when the page is closed. */
export function keep(words) {
  try {
    localStorage.setItem(KEPT + words.key, JSON.stringify(words));
    whileOpen.delete(words.key);
    return true;
  } catch (noRoom) {
    whileOpen.set(words.key, words);
    return false;
  }
}

export function forget({key}) {
  whileOpen.delete(key);
  try {
    localStorage.removeItem(KEPT + key);
  } catch (nothingKept) {
    return;
  }
}

/** Everything there is, the latest first. */
export function all() {
  const words = new Map(stored().map(one => [one.key, one]));
  whileOpen.forEach((one, key) => words.set(key, one));
  return [...words.values()].sort((one, other) => other.at - one.at);
}

/** As they are now: another tab may have gone on with them. */
export function now({key}) {
  return all().find(words => words.key === key);
}

/** Shows a receipt that is not to be found on the phone later. */
export function showOnce(words) {
  forget(words);
  whileOpen.set(words.key, words);
}

export function isOf(storageKey, {key}) {
  return storageKey === KEPT + key;
}

function stored() {
  try {
    return Object.keys(localStorage)
      .filter(name => name.startsWith(KEPT))
      .map(name => JSON.parse(localStorage.getItem(name)));
  } catch (nothingKept) {
    return [];
  }
}
