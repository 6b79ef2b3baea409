import { element } from '/scripts/element.js';

const names = ['change', 'decision', 'receipt', 'open', 'close', 'release', 'leftover', 'delivery'];

/** One line for what an event says. */
function detailOf(name, detail) {
  if (name === 'release') return `<${detail.element.localName}> ${detail.element.dataset.service ?? detail.element.dataset.category ?? ''}`;
  if (name === 'receipt') return `n° ${detail.receipt.sequence}, ${detail.receipt.event.action}`;
  if (name === 'leftover') return detail.leftover.map((item) => `${item.name} (${item.why})`).join(', ');
  if (name === 'delivery') return `${detail.status}, ${detail.pending} en attente`;
  if (name === 'open' || name === 'close') return detail.view;
  const turned = [...detail.granted.map((id) => `+${id}`), ...detail.denied.map((id) => `−${id}`)];
  return [detail.action ?? detail.reason, ...turned].join(' ');
}

/** What `placet.on` tells, newest first, since this page was opened. */
export function events(placet) {
  const seen = [];
  for (const name of names) {
    placet.on(name, (detail) => {
      seen.unshift({ name, time: new Date().toLocaleTimeString('fr-FR'), detail: detailOf(name, detail) });
      seen.length = Math.min(seen.length, 60);
    });
  }
  return {
    title: 'Événements',
    read: () => seen,
    count: (list) => list.length,
    draw: (list) => [
      element(
        'ol',
        { className: 'drawer-list' },
        ...list.map(({ name, time, detail }) =>
          element('li', {}, element('code', {}, name), ` ${detail} `, element('time', { className: 'drawer-muted' }, time)),
        ),
      ),
      ...(list.length ? [] : [element('p', { className: 'drawer-muted' }, 'Rien depuis l’ouverture de la page.')]),
    ],
  };
}
