import type { Receipt } from '../types.js';
import { acknowledge } from './journal.js';
import type { Ledger } from './ledger.js';
import { alone } from './lock.js';
import type { Notice } from './notice.js';
import { changeOutbox, clearOutbox, enqueue, readOutbox, report } from './outbox.js';
import { send, sendLast } from './send.js';

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 600_000;
/** How long «forget» waits for what is still on its way. */
const PARTING = 3000;

let ledger: Ledger | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let busy: Promise<void> | null = null;
let wanted = false;
/** Made on this page and not acknowledged yet; the one being sent apart. */
const fresh = new Map<string, Receipt>();
let onItsWay = '';

const without = (id: string) =>
  changeOutbox(({ receipts }) => ({ receipts: receipts.filter(({ receiptId }) => receiptId !== id), failures: 0, retryAt: 0 }));

/** Waits longer after each failure, and not as long as the other visitors. */
async function postpone(last: Receipt): Promise<void> {
  await changeOutbox(({ receipts, failures }) => {
    const wait = Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT) * (0.5 + Math.random() / 2);
    // The failed one goes to the back: it may be the only one that cannot be taken.
    const others = receipts.filter(({ receiptId }) => receiptId !== last.receiptId);
    return { receipts: receipts.length > others.length ? [...others, last] : others, failures: failures + 1, retryAt: Date.now() + wait };
  });
  schedule();
}

/** A receipt, and its notice if the ledger lacks it. True when the next may follow. */
async function hand(receipt: Receipt, url: string): Promise<boolean> {
  const { receiptId, notice } = receipt;
  onItsWay = receiptId;
  const answer = await send('POST', `${url}/receipts`, receipt);
  onItsWay = '';
  // Only the receipt's own id is an acknowledgement: a proxy's «OK» page is none.
  const taken = typeof answer === 'object' && answer.id === receiptId;
  const content = notice.hash ? readOutbox().notices[notice.hash] : undefined;
  const owed = taken && answer.noticeKnown === false && content ? await send('PUT', `${url}/notices/${notice.hash}`, content) : {};
  if (owed === 'later' || (!taken && answer !== 'refused')) {
    await postpone(receipt);
    return false;
  }
  // The receipt is safe all the same; its notice can be sent by hand, from the config.
  if (owed === 'refused') ledger?.report('notice-refused', notice.hash);
  await without(receiptId);
  fresh.delete(receiptId);
  if (taken && typeof answer.serverTime === 'string') await acknowledge(receiptId, answer.serverTime);
  report(ledger, receiptId, taken ? 'acknowledged' : 'dropped');
  return true;
}

/** Sends what waits, one after the other, one tab at a time. Never rejects. */
function flush(): Promise<void> {
  wanted = true;
  clearTimeout(timer);
  busy ??= (async () => {
    while (wanted && ledger) {
      wanted = false;
      const { url } = ledger;
      await alone(
        'placet-delivery',
        async () => {
          for (let next = readOutbox().receipts[0]; next; next = readOutbox().receipts[0]) {
            if (!(await hand(next, url))) return;
          }
        },
        Infinity,
      );
    }
    busy = null;
  })();
  return busy;
}

function schedule(): void {
  clearTimeout(timer);
  const { receipts, retryAt } = readOutbox();
  if (receipts.length) timer = setTimeout(flush, Math.min(Math.max(retryAt - Date.now(), 0), LONGEST_WAIT));
}

function onLeave(): void {
  for (const receipt of ledger ? fresh.values() : []) {
    if (receipt.receiptId !== onItsWay) sendLast(`${ledger!.url}/receipts`, receipt);
  }
}

/** From here on what waits goes to this ledger: when its time comes, or when the connection is back. */
export function connect(to: Ledger): void {
  if (!ledger) {
    addEventListener('online', flush);
    addEventListener('pagehide', onLeave);
  }
  ledger = to;
  schedule();
}

/** Queues a receipt, so that it is not lost if the page goes, and sends it at once. Never rejects. */
export async function deliver(receipt: Receipt, notice: Notice | null, to: Ledger): Promise<void> {
  fresh.set(receipt.receiptId, receipt);
  await enqueue(receipt, notice, to);
  connect(to);
  await flush();
}

/** Empties the outbox, after a last attempt to deliver what waits. */
export async function abandon(): Promise<void> {
  if (ledger && readOutbox().receipts.length) await Promise.race([flush(), new Promise((resolve) => setTimeout(resolve, PARTING))]);
  const left = readOutbox().receipts;
  clearTimeout(timer);
  fresh.clear();
  await clearOutbox();
  for (const { receiptId } of left) report(ledger, receiptId, 'dropped');
}
