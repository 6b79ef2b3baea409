import { element } from '/scripts/element.js';

/** The proof of the last decision, whole. */
export const receipt = {
  title: 'Dernier reçu',
  count: ({ total }) => total,
  async read({ receipts }) {
    const latest = receipts.latest();
    return { latest, total: receipts.all().length, verified: latest ? await receipts.verify() : null };
  },
  draw: ({ latest, total, verified }) =>
    latest
      ? [
          element(
            'p',
            { className: verified ? 'drawer-yes' : 'drawer-warn' },
            verified ? `Chaîne de ${total} vérifiée.` : 'La chaîne ne se vérifie pas.',
          ),
          element('pre', { tabIndex: 0 }, element('code', {}, JSON.stringify(latest, null, 2))),
        ]
      : [element('p', { className: 'drawer-muted' }, 'Aucune décision encore.')],
};
