import type { Receipt } from '../types.js';
import { item } from './item.js';
import { keyOf } from './keys.js';
import type { Store } from './store.js';

/** What the proof part keeps on this device; where storage is denied, what this page remembers. */
export interface Journal {
  visitor: string | null;
  receipts: Receipt[];
  /** The same receipts as CSV, so that handing them over at once needs no code here. */
  csv: string;
  /** The device did not take it: what it still has is older. */
  held?: boolean;
}

/** Read at once and without the proof part. What cannot be read is what this page remembers. */
export function readJournal({ config, memory }: Pick<Store, 'config' | 'memory'>): Journal {
  try {
    const kept = JSON.parse((memory.held as never) || item(keyOf('receipts', config))!);
    return { ...kept, receipts: [...kept.receipts] };
  } catch {
    // Absent, damaged or older.
    return memory;
  }
}

/** Something when earlier pages left something to erase, receipts to make, or to deliver to a ledger that the config still names. */
export const waiting = (config: Store['config']): boolean =>
  ['pending', 'pending-erase', config.receipts?.endpoint && 'outbox'].some((of) => item(keyOf(of as 'pending', config)));
