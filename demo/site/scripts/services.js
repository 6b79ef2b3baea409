/** The list of services and trackers, from the settings Placet itself reads. */
import { element } from './element.js';

const { services } = JSON.parse(document.getElementById('placet-config').textContent);
const titles = { essential: 'Essentiels', preferences: 'Préférences', statistics: 'Statistiques', marketing: 'Marketing' };
const units = { Y: 'an', M: 'mois', W: 'semaine', D: 'jour' };

const french = (text) => (typeof text === 'string' ? text : (text?.fr ?? ''));

function duration(retention) {
  if (!retention) return 'aucune';
  if (retention === 'session') return 'la visite';
  if (typeof retention === 'object') return retention.trigger ? french(retention.trigger) : duration(retention.duration);
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(retention) ?? [];
  if (!count) return retention;
  return `${count} ${units[unit]}${Number(count) > 1 && unit !== 'M' ? 's' : ''}`;
}

function table(service) {
  const head = element('tr', {}, ...['Nom', 'Finalité', 'Durée'].map((title) => element('th', { scope: 'col' }, title)));
  const rows = service.trackers.map((tracker) =>
    element(
      'tr',
      {},
      element('td', {}, element('code', {}, tracker.name)),
      element('td', {}, french(tracker.purpose)),
      element('td', {}, duration(tracker.retention)),
    ),
  );
  const region = element('section', { className: 'table', tabIndex: 0, ariaLabel: `Traceurs : ${french(service.name)}` });
  region.append(element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)));
  return region;
}

function describe(service) {
  const { name, country, policyUrl } = service.provider;
  const provider = element('p', { className: 'small' }, `${name} (${country}). `);
  if (policyUrl) provider.append(element('a', { href: policyUrl }, 'Sa politique de confidentialité'));
  const text = element('p', {}, french(service.purpose));
  return [
    element('h4', {}, french(service.name)),
    text,
    provider,
    service.trackers ? table(service) : element('p', { className: 'small' }, 'Ne garde rien sur cet appareil.'),
  ];
}

const place = document.querySelector('[data-liste-services]');
for (const [category, title] of Object.entries(titles)) {
  place.append(element('h3', {}, title), ...services.filter((service) => service.category === category).flatMap(describe));
}
