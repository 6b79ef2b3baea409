import type { Resolved } from '../core/config.js';
import { milliseconds } from '../core/duration.js';
import { uuid } from '../core/uuid.js';
import type { Receipt } from '../types.js';
import { toCsv } from './csv.js';
import { alone } from './lock.js';
import { KEPT } from './own.js';
import { keptIn } from './storage.js';

const KEY = 'placet-receipts';

/** What is kept on this device; the oldest receipt first. */
export interface Journal {
  /** Random, made with the first receipt, and for proof only. R92. */
  readonly visitor: string;
  readonly receipts: readonly Receipt[];
  /** The same as CSV, so that the core hands it over at once without code for it. */
  readonly csv?: string;
  /** The ledger's clock, by receipt id; beside the records, whose hashes it would break. R95. */
  readonly serverTimes?: Readonly<Record<string, string>>;
}

const isReceipt = (value: Receipt): boolean =>
  !!value && typeof value.receiptId === 'string' && !!value.integrity && Array.isArray(value.purposes) && Array.isArray(value.services);

const isJournal = (value: unknown): value is Journal => {
  const { visitor, receipts } = (value ?? {}) as Partial<Journal>;
  return typeof visitor === 'string' && Array.isArray(receipts) && receipts.every(isReceipt);
};

const journal = keptIn<Journal>(KEY, isJournal, () => ({ visitor: uuid(), receipts: [] }));

export const readJournal = journal.read;

/** Receipts that may stay: not too many, and none too old but the last. R97, R219. */
function trimmed(all: readonly Receipt[], { receipts }: Resolved, now: number): readonly Receipt[] {
  const { keep, keepFor } = receipts ?? {};
  const most = Number.isInteger(keep) && keep! > 0 ? keep! : 20;
  const age = milliseconds(keepFor) ?? milliseconds(KEPT)!;
  return all.filter(({ issuedAt }, index) => index === all.length - 1 || !(Date.parse(issuedAt) < now - age)).slice(-most);
}

/**
 * Adds the record that `make` builds on the last one. It is kept on this device, or in memory where that is refused. One of
 * that id that is there already, because two pages proved the same act, stands for it.
 */
export const append = (config: Resolved, now: number, id: string, make: (journal: Journal) => Promise<Receipt>): Promise<Receipt> =>
  alone(KEY, async () => {
    const before = journal.read();
    const known = before.receipts.find(({ receiptId }) => receiptId === id);
    if (known) return known;
    const receipt = await make(before);
    const receipts = trimmed([...before.receipts, receipt], config, now);
    const times = Object.entries(before.serverTimes ?? {}).filter(([id]) => receipts.some(({ receiptId }) => receiptId === id));
    journal.write({
      visitor: before.visitor,
      receipts,
      csv: toCsv(receipts),
      ...(times.length ? { serverTimes: Object.fromEntries(times) } : {}),
    });
    return receipt;
  });

/** Notes when the ledger took a receipt that is still kept here. */
export const acknowledge = (receiptId: string, serverTime: string): Promise<void> =>
  alone(KEY, () => {
    const before = journal.read();
    if (!before.receipts.some((receipt) => receipt.receiptId === receiptId)) return;
    journal.write({ ...before, serverTimes: { ...before.serverTimes, [receiptId]: serverTime } });
  });

/** Deletes the receipts and the visitor id from this device. R100. */
export const clearJournal = (): Promise<void> => alone(KEY, journal.clear);
