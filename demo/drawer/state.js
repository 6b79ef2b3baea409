import { element } from '/scripts/element.js';

const words = {
  unknown: 'pas encore de choix',
  given: 'choix donné',
  refused: 'tout refusé',
  expired: 'choix expiré',
  invalidated: 'choix à redemander',
};
const day = (time) => (time ? new Date(time).toLocaleString('fr-FR', { dateStyle: 'long', timeStyle: 'short' }) : '—');

const answer = (granted) => element('span', { className: granted ? 'drawer-yes' : 'drawer-no' }, granted ? 'accordé' : 'bloqué');

/** `placet.choice`, as it is now. */
export const state = {
  title: 'État',
  read: ({ choice }) => ({ ...choice, categories: { ...choice.categories }, services: { ...choice.services } }),
  draw({ state, categories, services, decidedAt, expiresAt, noticeVersion, language }) {
    const row = (name, ...values) => element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, ...values));
    const answers = (ids) => Object.entries(ids).map(([id, granted]) => row(element('code', {}, id), answer(granted)));
    return [
      element(
        'table',
        {},
        element(
          'tbody',
          {},
          row('Choix', words[state] ?? state),
          row('Donné le', day(decidedAt)),
          row('Valable jusqu’au', day(expiresAt)),
          row('Notice', noticeVersion || '—'),
          row('Langue', language || '—'),
        ),
      ),
      element('h3', {}, 'Catégories'),
      element('table', {}, element('tbody', {}, ...answers(categories))),
      element('h3', {}, 'Services'),
      element('table', {}, element('tbody', {}, ...answers(services))),
    ];
  },
};
