import { emit } from '../core/events.js';
import type { Journal as CoreJournal } from '../core/journal.js';
import type { Decision, Store } from '../core/store.js';
import type { Parts, ProofPart } from '../parts.js';
import type { Receipt } from '../types.js';
import { abandon, connect, deliver } from './deliver.js';
import { clearJournal, readJournal } from './journal.js';
import { ledgerOf } from './ledger.js';
import { prove } from './prove.js';
import { surroundings } from './surroundings.js';
import { firstBreak } from './verify.js';

type Options = Parameters<ProofPart['record']>[3];

export const version: string = __VERSION__;

/** The last act being recorded on this page: acts are recorded in the order they were made. */
let turn: Promise<unknown> = Promise.resolve();

/** Builds the receipt of an act, keeps it on this device and hands it to the ledger if there is one, which is not waited for. */
export function record(store: Store, decision: Decision, parts: Parts, options?: Options): Promise<Receipt> {
  const act = { decision, language: store.language.peek() || decision.after?.language || 'fr', around: surroundings(decision.time) };
  const recorded = turn.then(async () => {
    const { receipt, notice } = await prove(store, act, parts);
    const ledger = ledgerOf(store, options?.onDelivery ?? ((detail) => emit('delivery', detail)));
    if (ledger) void deliver(receipt, notice, ledger);
    return receipt;
  });
  turn = recorded.catch(() => {});
  return recorded;
}

/** Sends what an earlier page left in the outbox. Call it when `placet-outbox` is in `localStorage`. */
export function resume(store: Store, _parts: Parts, options?: Options): void {
  const ledger = ledgerOf(store, options?.onDelivery ?? ((detail) => emit('delivery', detail)));
  if (ledger) connect(ledger);
}

/** What is kept now, on this device or, where that is denied, on this page. */
export const journal = (): CoreJournal => {
  const { visitor, receipts, csv } = readJournal();
  // A visitor without a receipt has no identifier: the one at hand is for the first that will be made.
  return { visitor: receipts.length ? visitor : null, receipts: [...receipts], csv: csv ?? '' };
};

/** True when every receipt kept here still matches its hash and its predecessor's; false when that cannot be shown. */
export const verify = async (): Promise<boolean> => (await firstBreak(readJournal().receipts)) < 0;

/** Deletes the receipts and the visitor id from this device, after a last attempt to deliver what waits. The choice stays. R100, R207. */
export async function forget(): Promise<void> {
  await turn;
  await abandon();
  await clearJournal();
}
