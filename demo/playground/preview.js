/*
 * The page inside the preview. The playground writes the task in the address; this runs the real Placet on it and says
 * when it is drawn. The frame is sandboxed: there is no cookie and no storage to share.
 */
(() => {
  const { config, language, scheme, view } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const page = document.documentElement;
  page.lang = language;
  page.dataset.scheme = config.ui?.theme ?? scheme;

  // The reopening button takes its words and look from what an earlier page left: here, from this page alone.
  const kept = new Map();
  const storage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
    removeItem: (key) => void kept.delete(key),
  };
  Object.defineProperty(window, 'localStorage', { value: storage });
  Object.defineProperty(document, 'cookie', { get: () => '', set() {} });

  /** Looks again until it is so, three seconds at most. Not by frames of animation: a frame not yet shown has none. */
  async function until(isSo) {
    for (let tries = 0; tries < 150 && !isSo(); tries++) await new Promise((done) => setTimeout(done, 20));
  }
  const banner = () => document.querySelector('placet-ui')?.shadowRoot.querySelector('[part~="banner"]');
  const panel = () => document.querySelector('placet-preferences')?.shadowRoot.querySelector('dialog');

  // The owner is typing elsewhere: what is drawn takes the keyboard only once it is called for from here.
  const { showModal } = HTMLDialogElement.prototype;
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = () => {};
  HTMLDialogElement.prototype.showModal = function () {
    this.inert = true;
    showModal.call(this);
    this.inert = false;
  };
  function mayFocus() {
    HTMLElement.prototype.focus = focus;
    HTMLDialogElement.prototype.showModal = showModal;
  }

  async function show(placet) {
    await until(banner);
    if (view === 'panel') {
      await placet.open();
      await until(panel);
    }
    if (view === 'after') {
      await placet.rejectAll();
      await until(() => !banner());
    }
    mayFocus();
    parent.postMessage({ type: 'drawn' }, '*');
  }

  addEventListener('DOMContentLoaded', () => {
    const held = config.services.filter(({ category }) => category !== 'essential');
    // Most of what is embedded is marketing: videos, posts, maps.
    const blocked = held.find(({ category }) => category === 'marketing') ?? held[0];
    document.getElementById('site').textContent = config.controller?.name ?? 'exemple.fr';
    document.getElementById('return').hidden = config.ui?.reopen !== 'link';
    if (blocked) {
      const embed = document.createElement('iframe');
      Object.assign(embed.dataset, { category: blocked.category, service: blocked.id, src: 'embed.html' });
      embed.title = blocked.id;
      document.querySelector('.tiles').before(embed);
    }
    // Links of the banner lead to pages of the owner's site: there are none here.
    addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link && link.getAttribute('href') !== '#placet') event.preventDefault();
    });
    window.placetConfig = config;
    window.placet = [show];
    const tag = document.createElement('script');
    tag.src = '../../dist/placet.all.js';
    document.head.append(tag);
  });
})();
