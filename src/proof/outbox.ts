import type { Events, Receipt } from '../types.js';
import type { Ledger } from './ledger.js';
import { alone } from './lock.js';
import type { Notice } from './notice.js';
import { keptIn } from './storage.js';

const KEY = 'placet-outbox';
/** Receipts that wait at most; past it the oldest is given up, and reported. */
const MOST = 50;

/** What the ledger has not acknowledged yet, across pages. */
export interface Outbox {
  readonly receipts: readonly Receipt[];
  /** By hash: needed when the ledger does not know one. */
  readonly notices: Readonly<Record<string, Notice>>;
  /** Attempts that failed in a row. */
  readonly failures: number;
  /** Not before this time. Epoch milliseconds. */
  readonly retryAt: number;
}

const EMPTY: Outbox = { receipts: [], notices: {}, failures: 0, retryAt: 0 };

const isOutbox = (value: unknown): value is Outbox => {
  const { receipts, notices, failures, retryAt } = (value ?? {}) as Partial<Outbox>;
  return (
    Array.isArray(receipts) &&
    receipts.every((receipt) => typeof receipt?.receiptId === 'string' && !!receipt.notice) &&
    typeof notices === 'object' &&
    Number.isFinite(failures) &&
    Number.isFinite(retryAt)
  );
};

const outbox = keptIn<Outbox>(KEY, isOutbox, () => EMPTY);

export const readOutbox = outbox.read;

/** Changes the outbox, and leaves no key behind when nothing waits. Notices stay as long as a receipt names them. */
export const changeOutbox = (change: (before: Outbox) => Partial<Outbox>): Promise<void> =>
  alone(KEY, () => {
    const before = outbox.read();
    const after = { ...before, ...change(before) };
    if (!after.receipts.length) return outbox.clear();
    const named = after.receipts.map(({ notice }) => notice.hash);
    outbox.write({ ...after, notices: Object.fromEntries(Object.entries(after.notices).filter(([hash]) => named.includes(hash))) });
  });

export const clearOutbox = (): Promise<void> => alone(KEY, outbox.clear);

/** Tells the page how a receipt fares on its way. */
export const report = (ledger: Ledger | null, receiptId: string, status: Events['delivery']['status']): void =>
  ledger?.onDelivery?.({ receiptId, status, pending: readOutbox().receipts.length });

/** Puts a receipt, and the notice it names, where it waits for the ledger. Nothing is ever given up without a report. R94. */
export async function enqueue(receipt: Receipt, notice: Notice | null, ledger: Ledger): Promise<void> {
  const { hash } = receipt.notice;
  let dropped: readonly Receipt[] = [];
  await changeOutbox(({ receipts, notices }) => {
    const all = [...receipts, receipt];
    dropped = all.slice(0, -MOST);
    return { receipts: all.slice(-MOST), notices: hash && notice ? { ...notices, [hash]: notice } : notices };
  });
  report(ledger, receipt.receiptId, 'queued');
  for (const { receiptId } of dropped) report(ledger, receiptId, 'dropped');
}
