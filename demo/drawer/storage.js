import { element } from '/scripts/element.js';

const config = () => JSON.parse(document.getElementById('placet-config')?.textContent ?? '{}');

const matches = (pattern, name) => {
  const parts = pattern.split('*');
  if (parts.length === 1) return pattern === name;
  const [first, ...rest] = parts;
  const last = rest.pop();
  return name.startsWith(first) && name.endsWith(last) && name.length >= first.length + last.length;
};

/** The declared service a stored item belongs to; Placet's own; or nobody's. */
function ownerOf(kind, name) {
  if (name.startsWith('placet')) return 'placet';
  const owner = (config().services ?? []).find((service) =>
    service.trackers?.some((tracker) => !tracker.domain && (tracker.kind ?? 'cookie') === kind && matches(tracker.name, name)),
  );
  return owner?.id ?? 'non déclaré';
}

const cookies = () => (document.cookie ? document.cookie.split('; ').map((pair) => pair.split('=')[0]) : []);
const databases = async () => ((await window.indexedDB?.databases?.()) ?? []).map(({ name }) => name);
const stored = async () => [
  ...cookies().map((name) => ['cookie', name]),
  ...Object.keys(localStorage).map((name) => ['localStorage', name]),
  ...Object.keys(sessionStorage).map((name) => ['sessionStorage', name]),
  ...(await databases()).map((name) => ['indexedDB', name]),
];

/** What lies on this device for this site, and whose it is. */
export const storage = {
  title: 'Cookies et stockage',
  count: (list) => list.length,
  read: async () => (await stored()).map(([kind, name]) => ({ kind, name, owner: ownerOf(kind, name) })),
  draw: (list) => [
    element(
      'ul',
      { className: 'drawer-list' },
      ...list.map(({ kind, name, owner }) =>
        element(
          'li',
          {},
          element('code', {}, name),
          element('br'),
          element('span', { className: 'drawer-muted' }, `${kind}, `),
          element('span', { className: owner === 'non déclaré' ? 'drawer-warn' : 'drawer-muted' }, owner),
        ),
      ),
    ),
    ...(list.length ? [] : [element('p', { className: 'drawer-yes' }, 'Rien du tout.')]),
  ],
};
