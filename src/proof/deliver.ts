import type { Resolved } from '../core/config.js';
import type { Receipt } from '../types.js';
import { acknowledge, forgetJournal, readJournal } from './journal.js';
import type { Ledger } from './ledger.js';
import { alone } from './lock.js';
import type { Notice } from './notice.js';
import { changeOutbox, enqueue, forgetOutbox, readOutbox, report, requeue, trimOutbox } from './outbox.js';
import { send, sendLast } from './send.js';

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 600_000;
/** How long «forget» waits for what is still on its way. */
const PARTING = 3000;

let ledger: Ledger | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let busy: Promise<void> | null = null;
let wanted = false;
/** Made on this page and not acknowledged to it yet, with the notices they name. */
const fresh = new Map<string, { readonly receipt: Receipt; readonly notice: Notice | null; isQueued: boolean }>();
let onItsWay = '';

const without = (ledger: Ledger, id: string) =>
  changeOutbox(ledger, ({ receipts }) => ({ receipts: receipts.filter(({ receiptId }) => receiptId !== id), failures: 0, retryAt: 0 }));

/** Waits longer after each failure, not as long as the other visitors, and as long as the ledger asks for. Milliseconds. */
async function postpone(last: Receipt, to: Ledger, asked: number): Promise<void> {
  await changeOutbox(to, ({ receipts, failures }) => {
    const own = Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT) * (0.5 + Math.random() / 2);
    const wait = Math.max(own, Math.min(asked, LONGEST_WAIT));
    // The failed one goes to the back: it may be the only one that cannot be taken.
    const others = receipts.filter(({ receiptId }) => receiptId !== last.receiptId);
    return { receipts: receipts.length > others.length ? [...others, last] : others, failures: failures + 1, retryAt: Date.now() + wait };
  });
  schedule(to);
}

/** A receipt, and its notice if the ledger lacks it. True when the next may follow. */
async function hand(receipt: Receipt, to: Ledger): Promise<boolean> {
  const { receiptId, notice } = receipt;
  const { url, config } = to;
  onItsWay = receiptId;
  const answer = await send('POST', `${url}/receipts`, receipt);
  onItsWay = '';
  // Only the receipt's own id is an acknowledgement: a proxy's «OK» page is none.
  const taken = typeof answer === 'object' && answer.id === receiptId;
  const content = notice.hash ? readOutbox(to).notices[notice.hash] : undefined;
  const owed = taken && answer.noticeKnown === false && content ? await send('PUT', `${url}/notices/${notice.hash}`, content) : {};
  const isOwing = typeof owed === 'number';
  if (isOwing || (!taken && answer !== 'refused')) {
    await postpone(receipt, to, isOwing ? owed : typeof answer === 'number' ? answer : 0);
    return false;
  }
  // The receipt is safe all the same; its notice can be sent by hand, from the config.
  if (owed === 'refused') to.report('notice-refused', notice.hash);
  await without(to, receiptId);
  fresh.delete(receiptId);
  if (taken && typeof answer.serverTime === 'string') await acknowledge(config, receiptId, answer.serverTime);
  report(to, receiptId, taken ? 'acknowledged' : 'dropped');
  return true;
}

/** What is given up to make room is forgotten here too. */
async function queue(put: () => Promise<readonly Receipt[]>): Promise<void> {
  for (const { receiptId } of await put()) fresh.delete(receiptId);
}

/**
 * Puts back what another tab has written over: a browser may show a tab the storage as it was before, whoever had the lock. What that
 * tab has delivered is left; should this one not see that yet either, it goes once more, and the ledger knows duplicates. What was
 * forgotten there stays so: the journal no longer knows its visitor. R100, R207.
 */
async function putBack(to: Ledger): Promise<void> {
  const waits = new Set(readOutbox(to).receipts.map(({ receiptId }) => receiptId));
  const { visitor, serverTimes = {} } = readJournal(to.config);
  for (const [id, { receipt, notice, isQueued }] of fresh) {
    if (Object.hasOwn(serverTimes, id)) fresh.delete(id);
    else if (!isQueued || waits.has(id)) continue;
    else if (receipt.subject.id === visitor) await queue(() => requeue(receipt, notice, to));
    else {
      fresh.delete(id);
      report(to, id, 'dropped');
    }
  }
}

/** Sends what waits, one after the other, one tab at a time. Never rejects. */
function flush(): Promise<void> {
  wanted = true;
  clearTimeout(timer);
  busy ??= (async () => {
    while (wanted && ledger) {
      wanted = false;
      const to = ledger;
      await alone(
        'placet-delivery',
        async () => {
          await putBack(to);
          for (let next = readOutbox(to).receipts[0]; next; next = readOutbox(to).receipts[0]) {
            if (!(await hand(next, to))) return;
          }
        },
        Infinity,
      );
    }
    busy = null;
  })();
  return busy;
}

function schedule(to: Ledger): void {
  clearTimeout(timer);
  const { receipts, retryAt } = readOutbox(to);
  if (receipts.length || fresh.size) timer = setTimeout(flush, Math.min(Math.max(retryAt - Date.now(), 0), LONGEST_WAIT));
}

function onLeave(): void {
  if (!ledger) return;
  const { visitor } = readJournal(ledger.config);
  for (const { receipt } of fresh.values()) {
    if (receipt.receiptId !== onItsWay && receipt.subject.id === visitor) sendLast(`${ledger.url}/receipts`, receipt);
  }
}

/** From here on what waits goes to this ledger: when its time comes, or when the connection is back. */
export function connect(to: Ledger): void {
  if (!ledger) {
    addEventListener('online', flush);
    addEventListener('pagehide', onLeave);
  }
  ledger = to;
  schedule(to);
}

/** Queues a receipt, so that it is not lost if the page goes, and sends it at once. Never rejects. */
export async function deliver(receipt: Receipt, notice: Notice | null, to: Ledger): Promise<void> {
  const own = { receipt, notice, isQueued: false };
  fresh.set(receipt.receiptId, own);
  await queue(() => enqueue(receipt, notice, to));
  own.isQueued = true;
  connect(to);
  await flush();
}

/** Sends what earlier pages left, save what is too old to be kept here. */
export async function takeUp(to: Ledger): Promise<void> {
  await trimOutbox(to, Date.now());
  connect(to);
}

/** Forgets the visitor and what waits, after a last attempt to deliver it. */
export async function abandon(config: Resolved, known: Ledger | null): Promise<void> {
  if (known && !ledger) connect(known);
  const to = ledger;
  if (to && readOutbox(to).receipts.length) await Promise.race([flush(), new Promise((resolve) => setTimeout(resolve, PARTING))]);
  const left = to ? readOutbox(to).receipts : [];
  clearTimeout(timer);
  fresh.clear();
  // The visitor first: of one who is known, another tab puts back what is missing.
  await forgetJournal(config);
  await forgetOutbox(config);
  if (to) for (const { receiptId } of left) report(to, receiptId, 'dropped');
}
