import type { Placet } from '../types.js';
import { readJournal } from './journal.js';
import type { Store } from './store.js';

/** What is kept on this device and can be read at once. */
export function createReceipts(store: Store): Pick<Placet['receipts'], 'all' | 'latest' | 'export'> {
  const all = () => readJournal(store).receipts;
  return {
    all,
    latest: () => all().at(-1) ?? null,
    export: (format) => (format === 'csv' ? readJournal(store).csv : JSON.stringify(all(), null, 2)),
  };
}
