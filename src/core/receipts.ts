import type { Placet } from '../types.js';
import { readJournal } from './journal.js';
import type { Store } from './store.js';

/** What is kept on this device, for reading at once; what needs hashing, or forgets, is fetched. */
export function createReceipts({ memory }: Store, fetched: Pick<Placet['receipts'], 'verify' | 'forget'>): Placet['receipts'] {
  const all = () => readJournal(memory).receipts;
  return Object.freeze({
    all,
    latest: () => all().at(-1) ?? null,
    export: (format: 'json' | 'csv') => (format === 'csv' ? readJournal(memory).csv : JSON.stringify(all(), null, 2)),
    ...fetched,
  });
}
