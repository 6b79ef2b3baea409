import type { Parts } from '../parts.js';
import type { Placet } from '../types.js';
import { readJournal } from './journal.js';
import type { Store } from './store.js';

/** What is kept on this device, for reading at once; what needs hashing fetches the proof part. */
export function createReceipts({ memory }: Store, parts: Parts): Placet['receipts'] {
  const all = () => readJournal(memory).receipts;
  return Object.freeze({
    all,
    latest: () => all().at(-1) ?? null,
    export: (format: 'json' | 'csv') => (format === 'csv' ? readJournal(memory).csv : JSON.stringify(all(), null, 2)),
    verify: async () => (await parts.proof()).verify(),
    async forget() {
      const proof = await parts.proof();
      await proof.forget();
      Object.assign(memory, proof.journal());
    },
  });
}
