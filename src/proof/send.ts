import type { Receipt } from '../types.js';
import type { Notice } from './notice.js';
import { plainly } from './plainly.js';

/** Browsers let 64 kB in all outlive the page; a character takes three bytes at most. */
const OUTLIVES = 20_000;
const TIMEOUT = 15_000;
/** Answers that will be the same next time: the content is at fault. All else may pass. */
const FINAL = [400, 409, 410, 413, 415, 422];

/** `later`: not now. `refused`: never. Else what the ledger answered. */
export type Answer = 'later' | 'refused' | { readonly id?: unknown; readonly serverTime?: unknown; readonly noticeKnown?: unknown };

/** JSON to the ledger, without cookies, without the page's path. Never rejects. R94. */
export async function send(method: 'POST' | 'PUT', url: string, content: Receipt | Notice): Promise<Answer> {
  const body = plainly(() => JSON.stringify(content));
  try {
    const answer = await fetch(url, {
      method,
      body,
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      // The origin only: the path is nobody's business. R91.
      referrerPolicy: 'strict-origin',
      // A redirect would turn the POST into a GET, whose answer proves nothing.
      redirect: 'error',
      cache: 'no-store',
      keepalive: body.length < OUTLIVES,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (answer.ok) return (await answer.json().catch(() => ({}))) ?? {};
    return FINAL.includes(answer.status) ? 'refused' : 'later';
  } catch {
    return 'later';
  }
}

/** A last attempt while the page goes. Its answer is not awaited: the receipt stays in the outbox, and the ledger knows duplicates. */
export function sendLast(url: string, receipt: Receipt): void {
  // A beacon carries cookies, so it serves only where a request cannot outlive its page.
  if ('keepalive' in Request.prototype) void send('POST', url, receipt);
  else navigator.sendBeacon?.(url, new Blob([plainly(() => JSON.stringify(receipt))], { type: 'application/json' }));
}
