import type { Resolved } from '../core/config.js';
import { keyOf } from '../core/keys.js';
import type { Events, Receipt } from '../types.js';
import { stay } from './journal.js';
import type { Ledger } from './ledger.js';
import { alone } from './lock.js';
import type { Notice } from './notice.js';
import { keptBy } from './storage.js';

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

const isReceipt = (receipt: Receipt | undefined): boolean => typeof receipt?.receiptId === 'string' && !!receipt.notice;
const isBag = (value: unknown): boolean => typeof value === 'object' && !!value && !Array.isArray(value);

const isOutbox = (value: unknown): value is Outbox => {
  const { receipts, notices, failures, retryAt } = (value ?? {}) as Partial<Outbox>;
  return Array.isArray(receipts) && receipts.every(isReceipt) && isBag(notices) && Number.isFinite(failures) && Number.isFinite(retryAt);
};

/** The receipts that are whole, with the notices that are there; what else was said of them is said anew. */
function mend(value: unknown): Outbox | null {
  const { receipts, notices } = (value ?? {}) as Partial<Outbox>;
  if (!Array.isArray(receipts)) return null;
  return { ...EMPTY, receipts: receipts.filter(isReceipt), notices: isBag(notices) ? notices! : {} };
}

const outboxOf = keptBy((config: Resolved) => keyOf('outbox', config), { accepts: isOutbox, empty: () => EMPTY, mend });

export const readOutbox = ({ config }: Pick<Ledger, 'config'>): Outbox => outboxOf(config).read();

/** Changes the outbox, and leaves no key behind when nothing waits. Notices stay as long as a receipt names them. */
export function changeOutbox({ config, report }: Ledger, change: (before: Outbox) => Partial<Outbox>): Promise<void> {
  const outbox = outboxOf(config);
  return alone(outbox.key, () => {
    if (outbox.isDamaged()) report('records-damaged', outbox.key);
    const before = outbox.read();
    const after = { ...before, ...change(before) };
    if (!after.receipts.length) return outbox.clear();
    const named = after.receipts.map(({ notice }) => notice.hash);
    const notices = Object.fromEntries(Object.entries(after.notices).filter(([hash]) => named.includes(hash)));
    // They are sent from memory; but should the page go before the ledger answers, they go with it.
    if (!outbox.write({ ...after, notices })) report('storage-refused', outbox.key);
  });
}

export function forgetOutbox(config: Resolved): Promise<void> {
  const { key, forget } = outboxOf(config);
  return alone(key, forget);
}

/** Tells the page how a receipt fares on its way, and the developer when one got lost. R94. */
export function report(ledger: Omit<Ledger, 'url'>, receiptId: string, status: Events['delivery']['status']): void {
  if (status === 'dropped') ledger.report('receipt-dropped', receiptId);
  ledger.onDelivery?.({ receiptId, status, pending: readOutbox(ledger).receipts.length });
}

/** Changes the receipts that wait. Those that no longer do are given up, reported, and given back. */
async function keepOnly(
  ledger: Ledger,
  change: (before: Outbox) => Pick<Outbox, 'receipts'> & Partial<Outbox>,
  added?: Receipt,
): Promise<readonly Receipt[]> {
  let dropped: readonly Receipt[] = [];
  await changeOutbox(ledger, (before) => {
    const after = change(before);
    dropped = [...before.receipts, ...(added ? [added] : [])].filter((receipt) => !after.receipts.includes(receipt));
    return after;
  });
  if (added) report(ledger, added.receiptId, 'queued');
  for (const { receiptId } of dropped) report(ledger, receiptId, 'dropped');
  return dropped;
}

const withOne =
  (receipt: Receipt, notice: Notice | null) =>
  ({ receipts, notices }: Outbox): Pick<Outbox, 'receipts' | 'notices'> => {
    const { hash } = receipt.notice;
    return {
      receipts: [...receipts.filter(({ receiptId }) => receiptId !== receipt.receiptId), receipt].slice(-MOST),
      notices: hash && notice ? { ...notices, [hash]: notice } : notices,
    };
  };

/** Puts a receipt, and the notice it names, where it waits for the ledger. Nothing is ever given up without a report: those given up are given back. R94. */
export const enqueue = (receipt: Receipt, notice: Notice | null, ledger: Ledger): Promise<readonly Receipt[]> =>
  keepOnly(ledger, withOne(receipt, notice), receipt);

/** The same for one that was there already, and has been written over. */
export const requeue = (receipt: Receipt, notice: Notice | null, ledger: Ledger): Promise<readonly Receipt[]> =>
  keepOnly(ledger, withOne(receipt, notice));

/** Gives up what waits for a ledger that the config no longer names: of that storage visitors are told no more. R219, R227. */
export async function giveUp(to: Omit<Ledger, 'url'>): Promise<void> {
  const { receipts } = readOutbox(to);
  await forgetOutbox(to.config);
  for (const { receiptId } of receipts) report(to, receiptId, 'dropped');
}

/** Gives up what has waited longer than a receipt may stay on this device. R219. */
export async function trimOutbox(ledger: Ledger, now: number): Promise<void> {
  const isOld = ({ issuedAt }: Receipt): boolean => Date.parse(issuedAt) < now - stay(ledger.config);
  if (!readOutbox(ledger).receipts.some(isOld)) return;
  await keepOnly(ledger, ({ receipts }) => ({ receipts: receipts.filter((receipt) => !isOld(receipt)) }));
}
