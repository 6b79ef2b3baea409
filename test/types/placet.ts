/** What a user writes must compile against dist/, and what would be a mistake must not. */
import { type Choice, type Config, createConsent, type Placet, type Receipt, type Withdrawal } from 'placet';

const config: Config = {
  controller: { name: 'Exemple SARL', contact: 'rgpd@exemple.fr', country: 'FR' },
  categories: { marketing: { description: { fr: 'Publicité' } }, preferences: false },
  services: ['matomo', { id: 'acme', name: 'Acme', category: 'statistics', trackers: [{ name: '_acme_*', retention: 'P13M' }] }],
  receipts: { keep: 20 },
  ui: { layout: 'bar', position: 'bottom' },
};

const placet: Placet = createConsent(config);

const granted: boolean = placet.granted('statistics');
const later: Promise<void> = placet.when('matomo', { signal: new AbortController().signal });
const stopWatching: () => void = placet.watch('marketing', () => () => {});
const choice: Choice = placet.choice;
const stopListening: () => void = placet.on('change', ({ reason, granted }) => [reason, granted.length]);
const receipt: Promise<Receipt | null> = placet.acceptAll();
const refusal: Promise<Receipt | null> = placet.rejectAll();
const partial: Promise<Receipt | null> = placet.choose({ statistics: true, marketing: false });
const withdrawal: Promise<Withdrawal> = placet.withdraw();
const csv: string = placet.receipts.export('csv');
const latest: Receipt | null = placet.receipts.latest();
placet.on('leftover', ({ leftover }) => leftover.map(({ name, why }) => `${name} ${why}`));
placet.push(({ version }) => version);

// @ts-expect-error An id is needed.
placet.granted();
// @ts-expect-error No such event.
placet.on('accept', () => {});
// @ts-expect-error An answer is yes or no.
placet.choose({ statistics: 'yes' });
// @ts-expect-error The choice is a snapshot: deciding is done by the methods.
placet.choice.categories.marketing = true;
// @ts-expect-error What it holds is read-only.
placet.version = '0';
// @ts-expect-error A format that does not exist.
placet.receipts.export('pdf');
// @ts-expect-error A layout that does not exist.
createConsent({ ui: { layout: 'wall' } });
// @ts-expect-error A service needs a category.
createConsent({ services: [{ id: 'acme', name: 'Acme' }] });
// @ts-expect-error A key that does not exist.
createConsent({ cookieExpiry: 180 });
// @ts-expect-error Only `false` removes a category.
createConsent({ categories: { marketing: true } });

export { choice, csv, granted, later, latest, partial, receipt, refusal, stopListening, stopWatching, withdrawal };
