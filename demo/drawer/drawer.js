/*
 * The demo's side drawer: what Placet holds, does and leaves, as it happens. It stores nothing, and asks the
 * server for its journal only while it is open.
 */
import { element } from '/scripts/element.js';
import { events } from './events.js';
import { receipt } from './receipt.js';
import { requests } from './requests.js';
import { state } from './state.js';
import { storage } from './storage.js';

/** A panel reads plain data and draws it; it is drawn again only when the data has changed. */
function mounted({ title, read, draw, count, open = false }) {
  const badge = element('span', { className: 'drawer-badge' });
  const body = element('div', { className: 'drawer-body' });
  const node = element('details', { open }, element('summary', {}, title, badge), body);
  let drawn;
  async function refresh(placet) {
    const data = await read(placet);
    const now = JSON.stringify(data);
    if (now === drawn) return;
    drawn = now;
    badge.textContent = count ? String(count(data)) : '';
    body.replaceChildren(...draw(data));
  }
  return { node, refresh };
}

/** As on a first visit: the site's cookies and storage go, the page is loaded again. */
function startOver() {
  const domains = ['', `; domain=${location.hostname}`];
  for (const pair of document.cookie.split('; ')) {
    for (const domain of domains) document.cookie = `${pair.split('=')[0]}=; Path=/; Max-Age=0${domain}`;
  }
  localStorage.clear();
  sessionStorage.clear();
  location.reload();
}

function build(placet) {
  const panels = [
    mounted({ ...state, open: true }),
    mounted({ ...storage, open: true }),
    mounted(requests),
    mounted(events(placet)),
    mounted(receipt),
  ];
  const toggle = element('button', { type: 'button', className: 'drawer-toggle', lang: 'fr' }, 'Coulisses');
  const close = element('button', { type: 'button', className: 'drawer-button' }, 'Fermer');
  const over = element('button', { type: 'button', className: 'drawer-button' }, 'Repartir de zéro');
  const heading = element('h2', { id: 'drawer-title', tabIndex: -1 }, 'Coulisses');
  const hint = element('p', {}, `Ce que Placet ${placet.version} fait ici, en direct. Ce volet ne fait pas partie de Placet.`);
  const drawer = element('aside', { id: 'drawer', className: 'drawer', lang: 'fr', dir: 'ltr', hidden: true });
  drawer.setAttribute('aria-labelledby', 'drawer-title');
  drawer.append(
    element('header', {}, heading, element('div', { className: 'drawer-actions' }, over, close)),
    hint,
    ...panels.map(({ node }) => node),
  );
  toggle.setAttribute('aria-controls', 'drawer');

  let timer = 0;
  const refresh = () => {
    // The banner lies in the top layer, above everything: leave it its place.
    const banner = placet.choice.state === 'unknown' && document.querySelector('placet-ui')?.getBoundingClientRect();
    const taken = banner && banner.width > innerWidth / 2 ? innerHeight - banner.top : 0;
    drawer.style.setProperty('--drawer-bottom', `${Math.max(0, Math.min(taken, innerHeight * 0.6))}px`);
    for (const panel of panels) panel.refresh(placet);
  };
  const show = (open) => {
    drawer.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    document.documentElement.classList.toggle('drawer-open', open);
    clearInterval(timer);
    if (open) {
      refresh();
      timer = setInterval(refresh, 1000);
      heading.focus({ preventScroll: true });
    }
  };
  const leave = () => {
    show(false);
    toggle.focus();
  };
  /** Where it lies over the page, it gives way to what the keyboard comes to there. WCAG 2.2, 2.4.11. */
  const giveWay = (target) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    // The page may still be scrolling to it.
    const middle = Math.min(Math.max(top + height / 2, 0), innerHeight - 1);
    const isUnder = drawer.contains(document.elementFromPoint(left + width / 2, middle));
    if (isUnder && !drawer.contains(target) && target.matches(':focus-visible')) show(false);
  };

  toggle.setAttribute('aria-expanded', 'false');
  toggle.addEventListener('click', () => show(drawer.hidden));
  close.addEventListener('click', leave);
  over.addEventListener('click', startOver);
  drawer.addEventListener('keydown', (event) => event.key === 'Escape' && leave());
  document.addEventListener('focusin', (event) => {
    // Inside a shadow root too, such as that of the button that reopens the preferences.
    const [target] = event.composedPath();
    requestAnimationFrame(() => giveWay(target));
  });
  for (const name of ['change', 'receipt', 'open', 'close', 'leftover']) placet.on(name, () => drawer.hidden || setTimeout(refresh));
  document.body.append(toggle, drawer);
}

window.placet ||= [];
window.placet.push(build);
