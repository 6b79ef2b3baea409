import { element } from '/scripts/element.js';

const outside = new Map();

// Third parties that this computer does not serve leave no trace in the journal: the browser's own list has them.
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    const { hostname, pathname, protocol } = new URL(name, location.href);
    if (protocol.startsWith('http') && !hostname.endsWith('localhost') && hostname !== location.hostname)
      outside.set(name, { host: hostname, path: pathname });
  }
}).observe({ type: 'resource', buffered: true });

const ours = (path) => /^\/(drawer|scripts|fonts|images)\/|^\/site\.css/.test(path);

/** What left for the network since this page was opened: the server's journal, iframes and beacons included. */
export const requests = {
  title: 'Requêtes à des tiers',
  count: ({ third }) => third.length,
  async read() {
    const response = await fetch('/__requests');
    const all = (await response.json()).requests.filter(({ time }) => Date.parse(time) >= performance.timeOrigin);
    const third = [...all.filter(({ host }) => host !== location.hostname), ...outside.values()];
    return {
      third: third.map(({ host, method = 'GET', path }) => ({ host, method, path: path.split('?')[0] })),
      placet: all.filter(({ host, path }) => host === location.hostname && path.startsWith('/placet/')).map(({ path }) => path),
      own: all.filter(({ host, path }) => host === location.hostname && !path.startsWith('/placet/') && !ours(path)).length,
    };
  },
  draw({ third, placet, own }) {
    const hosts = Map.groupBy(third, ({ host }) => host);
    const nodes = [...hosts].flatMap(([host, list]) => [
      element('h3', {}, host, element('span', { className: 'drawer-badge' }, String(list.length))),
      element(
        'ul',
        { className: 'drawer-list' },
        ...list.slice(-8).map(({ method, path }) => element('li', {}, `${method} `, element('code', {}, path))),
      ),
    ]);
    return [
      ...(third.length ? nodes : [element('p', { className: 'drawer-yes' }, 'Aucune.')]),
      element('h3', {}, 'Fichiers de Placet', element('span', { className: 'drawer-badge' }, String(placet.length))),
      element('ul', { className: 'drawer-list' }, ...placet.map((path) => element('li', {}, element('code', {}, path)))),
      element('p', { className: 'drawer-muted' }, `Pages de ce site : ${own}.`),
    ];
  },
};
