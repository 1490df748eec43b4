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
  const pages = await caches.open(KEPT);
  const before = await pages.match(request);
  try {
    const now = await fetch(request, before ? {signal: AbortSignal.timeout(PATIENCE)} : {});
    if (now.ok && !now.redirected) {
      await pages.put(request, now.clone());
    }
    return before && now.status >= 500 ? before : now;
  } catch (noNetwork) {
    if (before) {
      return before;
    }
    throw noNetwork;
  }
}
