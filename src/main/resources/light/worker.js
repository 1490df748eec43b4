// Keeps light pages, with what they need, on the phone: from the network while it answers, else as they were last.
const KEPT = 'light';
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  if (event.request.method === 'GET' && isKept(new URL(event.request.url))) {
    event.respondWith(answer(event.request));
  }
});

/** What is asked as whom somebody sends is never kept, nor is the way through the sign-in. */
function isKept({origin, pathname}) {
  return origin === location.origin
    && (pathname.startsWith('/write/') || pathname.startsWith('/styles/') || pathname === '/favicon.svg')
    && !pathname.endsWith('/reader') && !pathname.endsWith('/sign-in');
}

async function answer(request) {
  const before = await caches.match(request);
  const now = await asked(request, before ? PATIENCE : undefined).catch(() => undefined);
  if (!now || (before && now.status >= 500)) {
    return before ?? Response.error();
  }
  if (now.ok && !now.redirected) {
    await keep(request, now.clone());
  }
  return now;
}

async function asked(request, patience) {
  const impatience = new AbortController();
  const end = patience && setTimeout(() => impatience.abort(), patience);
  try {
    return await fetch(request, {signal: impatience.signal});
  } finally {
    clearTimeout(end);
  }
}

/** A phone without room still shows the page while there is a network. */
async function keep(request, answer) {
  try {
    const pages = await caches.open(KEPT);
    await pages.put(request, answer);
  } catch (noRoom) {
    return;
  }
}
