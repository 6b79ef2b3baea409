import type { Resolved } from '../core/config.js';
import { milliseconds } from '../core/duration.js';
import { keyOf } from '../core/keys.js';
import { KEPT } from '../core/own.js';
import type { Store } from '../core/store.js';
import { uuid } from '../core/uuid.js';
import type { Receipt } from '../types.js';
import { toCsv } from './csv.js';
import { alone } from './lock.js';
import { keptBy } from './storage.js';

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

// A chain with a link taken out is no chain: a damaged journal is put aside whole.
const journalOf = keptBy((config: Resolved) => keyOf('receipts', config), {
  accepts: isJournal,
  empty: (): Journal => ({ visitor: uuid(), receipts: [] }),
});

export const readJournal = (config: Resolved): Journal => journalOf(config).read();

/** The last of it could not be stored. */
export const isHeld = (config: Resolved): boolean => journalOf(config).isHeld();

/** Milliseconds that a receipt may stay on this device. R219. */
export const stay = ({ receipts }: Resolved): number => milliseconds(receipts?.keepFor) ?? milliseconds(KEPT)!;

/** Receipts that may stay: not too many, and none too old but the last. R97, R219. */
function trimmed(all: readonly Receipt[], config: Resolved, now: number): readonly Receipt[] {
  const { keep } = config.receipts ?? {};
  const most = Number.isInteger(keep) && keep! > 0 ? keep! : 20;
  return all.filter(({ issuedAt }, index) => index === all.length - 1 || !(Date.parse(issuedAt) < now - stay(config))).slice(-most);
}

function journalWith({ visitor, serverTimes = {} }: Journal, receipts: readonly Receipt[], csv = toCsv(receipts)): Journal {
  const times = Object.entries(serverTimes).filter(([id]) => receipts.some(({ receiptId }) => receiptId === id));
  return { visitor, receipts, csv, ...(times.length ? { serverTimes: Object.fromEntries(times) } : {}) };
}

/**
 * Stored are these receipts or, where the device has no room, the latest of them: an earlier record must not stand for the
 * last word. False when none could be, and this page alone has them all.
 */
function write(config: Resolved, before: Journal, receipts: readonly Receipt[]): boolean {
  const journal = journalOf(config);
  const whole = journalWith(before, receipts);
  if (journal.write(whole)) return true;
  const last = receipts.slice(-1);
  const fewer = receipts.slice(1).map((_, at) => journalWith(before, receipts.slice(at + 1)));
  // Without the copy as CSV, the last takes less than it did with another one.
  return [...fewer, journalWith(before, last, '')].some(journal.write) || journal.write(whole);
}

/**
 * Adds the record that `make` builds on the last one. It is kept on this device, or in memory where that is refused, which is
 * reported. One of that id that is there already, because two pages proved the same act, stands for it.
 */
export function append({ config, report }: Store, now: number, id: string, make: (journal: Journal) => Promise<Receipt>): Promise<Receipt> {
  const { key, isDamaged, read } = journalOf(config);
  return alone(key, async () => {
    if (isDamaged()) report('records-damaged', key);
    const before = read();
    const known = before.receipts.find(({ receiptId }) => receiptId === id);
    if (known) return known;
    const receipt = await make(before);
    if (!write(config, before, trimmed([...before.receipts, receipt], config, now))) report('storage-refused', key);
    return receipt;
  });
}

/** Nothing too old stays, though nothing was decided. R219. */
export function trim(config: Resolved, now: number): Promise<void> {
  const { key, read } = journalOf(config);
  return alone(key, () => {
    const before = read();
    const receipts = trimmed(before.receipts, config, now);
    if (receipts.length < before.receipts.length) write(config, before, receipts);
  });
}

/** Notes when the ledger took a receipt that is still kept here. */
export function acknowledge(config: Resolved, receiptId: string, serverTime: string): Promise<void> {
  const journal = journalOf(config);
  return alone(journal.key, () => {
    const before = journal.read();
    if (!before.receipts.some((receipt) => receipt.receiptId === receiptId)) return;
    journal.write({ ...before, serverTimes: { ...before.serverTimes, [receiptId]: serverTime } });
  });
}

/** Deletes the receipts and the visitor id from this device. R100. */
export function forgetJournal(config: Resolved): Promise<void> {
  const { key, forget } = journalOf(config);
  return alone(key, forget);
}
