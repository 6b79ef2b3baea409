/*
 * Mesure, an audience measurement for the demo. It behaves as Matomo's script does: a queue `_paq` of commands, a visitor
 * cookie of thirteen months, a visit cookie of thirty minutes, one hit per page and a heartbeat while the page is open.
 */
(() => {
  const script = document.currentScript;
  const endpoint = new URL('/hit', script.src);
  const queued = Array.isArray(window._paq) ? window._paq : [];
  let site = '1';
  let heartbeat = 0;
  let stopped = false;

  const name = (kind) => `_pk_${kind}.${site}.1f3a`;
  const read = (key) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${key}=`))
      ?.slice(key.length + 1);
  const write = (key, value, seconds) => {
    document.cookie = `${key}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax`;
  };

  function visitor() {
    const known = read(name('id')) ?? `${crypto.getRandomValues(new Uint32Array(2)).join('')}.${Math.floor(Date.now() / 1000)}`;
    write(name('id'), known, 395 * 86400);
    write(name('ses'), '1', 1800);
    return known;
  }

  function send(values) {
    if (stopped) return;
    const hit = new URLSearchParams({ site, visitor: visitor(), page: location.pathname, ...values });
    navigator.sendBeacon(endpoint, hit);
  }

  const commands = {
    setSiteId: (id) => (site = String(id)),
    trackPageView: () => send({ action: document.title }),
    trackEvent: (category, action) => send({ category, event: action }),
    enableHeartBeatTimer(seconds = 15) {
      clearInterval(heartbeat);
      heartbeat = setInterval(() => send({ ping: '1' }), seconds * 1000);
    },
    requireConsent() {
      stopped = true;
      clearInterval(heartbeat);
    },
    setConsentGiven: () => (stopped = false),
    deleteCookies() {
      for (const kind of ['id', 'ses']) write(name(kind), '', 0);
    },
  };

  const run = ([command, ...values]) => commands[command]?.(...values);
  for (const call of queued) run(call);
  window._paq = { push: (...calls) => calls.forEach(run) };
})();
