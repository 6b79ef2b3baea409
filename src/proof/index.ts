import { emit } from '../core/events.js';
import { keyOf } from '../core/keys.js';
import type { Decision, Store } from '../core/store.js';
import type { Parts, ProofPart, RecordOptions } from '../parts.js';
import type { Events, Receipt } from '../types.js';
import { toCsv } from './csv.js';
import { abandon, deliver, takeUp } from './deliver.js';
import { isHeld, readJournal, trim } from './journal.js';
import { ledgerOf } from './ledger.js';
import { giveUp } from './outbox.js';
import { partnerProof } from './partner.js';
import { prove } from './prove.js';
import { surroundings } from './surroundings.js';
import { firstBreak } from './verify.js';

export const version: string = __VERSION__;

/** The last act being recorded on this page: acts are recorded in the order they were made. */
let turn: Promise<unknown> = Promise.resolve();

const tell = (detail: Events['delivery']): void => void emit('delivery', detail);

/** An outbox for which the config names no ledger is in no list of what is kept, and so is not kept. */
async function dropUnlisted({ config, report }: Store, onDelivery = tell): Promise<void> {
  if (!config.receipts?.endpoint) await giveUp({ config, report, onDelivery });
}

/** Takes up for the core what is kept now, on this device or, where that is denied, on this page. */
function remember({ config, memory }: Store): void {
  const { visitor, receipts, csv } = readJournal(config);
  // A visitor without a receipt has no identifier: the one at hand is for the first that will be made.
  Object.assign(memory, { visitor: receipts.length ? visitor : null, receipts: [...receipts], csv: csv ?? '', held: isHeld(config) });
}

/** Builds the receipt of an act, keeps it on this device and hands it to the ledger if there is one, which is not waited for. */
export function record(store: Store, decision: Decision, parts: Parts, options: RecordOptions = {}): Promise<Receipt> {
  const act = { decision, language: store.language.peek() || decision.after?.language || 'fr', around: surroundings(decision.time) };
  const recorded = turn.then(async () => {
    const { receipt, notice } = await prove(store, act, parts);
    remember(store);
    const ledger = ledgerOf(store, options.onDelivery ?? tell);
    if (ledger) void deliver(receipt, notice, ledger);
    else void dropUnlisted(store, options.onDelivery);
    return receipt;
  });
  turn = recorded.catch(() => {});
  return recorded;
}

/** Sends what an earlier page left in the outbox, and lets go of what is too old to be kept. Call it when `placet-outbox` is in `localStorage`. */
export function resume(store: Store, _parts: Parts, options?: RecordOptions): void {
  void trim(store.config, Date.now());
  const ledger = ledgerOf(store, options?.onDelivery ?? tell);
  if (ledger) void takeUp(ledger);
}

/** What the page's `receipts` offer beyond reading at once. From here on nothing too old is kept. R219. */
export function startProof(store: Store): ReturnType<ProofPart['startProof']> {
  const { config } = store;
  const trimmed = Promise.all([trim(config, Date.now()), dropUnlisted(store)]).then(() => remember(store));
  const kept = async (): Promise<readonly Receipt[]> => {
    await trimmed;
    return readJournal(config).receipts;
  };
  return {
    /** True when every receipt kept here still matches its hash and its predecessor's; false when that cannot be shown. */
    verify: async () => (await firstBreak(await kept())) < 0,
    async exportFor(service, format = 'json') {
      const proofs = (await kept()).flatMap((receipt) => partnerProof(receipt, service) ?? []);
      return format === 'csv' ? toCsv(proofs) : JSON.stringify(proofs, null, 2);
    },
    /** Deletes the receipts and the visitor id from this device, after a last attempt to deliver what waits. The choice stays. R100, R207. */
    async forget() {
      await turn;
      await trimmed;
      await abandon(config, ledgerOf(store, tell));
      try {
        localStorage.removeItem(keyOf('pending', config));
      } catch {
        // Denied: there is nothing to remove.
      }
      remember(store);
    },
  };
}
