import type { Receipt } from '../types.js';
import type { Notice } from './notice.js';
import { plainly } from './plainly.js';

/** Browsers let 64 kB in all outlive the page; a character takes three bytes at most. */
const OUTLIVES = 20_000;
const TIMEOUT = 15_000;
/** Answers that will be the same next time: the content is at fault. All else may pass. */
const FINAL = [400, 409, 410, 413, 415, 422];

/** What the ledger answered. A number: not now, and not within so many milliseconds. `refused`: never. */
export type Answer = number | 'refused' | { readonly id?: unknown; readonly serverTime?: unknown; readonly noticeKnown?: unknown };

/** Milliseconds to wait by a `Retry-After` in seconds or as a date; 0 where there is none to be read. RFC 9110 §10.2.3. */
function retryAfter({ headers }: Response): number {
  const value = headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(value) ? +value * 1000 : Date.parse(value) - Date.now();
  return wait > 0 ? wait : 0;
}

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
    return FINAL.includes(answer.status) ? 'refused' : retryAfter(answer);
  } catch {
    return 0;
  }
}

/** A last attempt while the page goes. Its answer is not awaited: the receipt stays in the outbox, and the ledger knows duplicates. */
export function sendLast(url: string, receipt: Receipt): void {
  if ('keepalive' in Request.prototype) return void send('POST', url, receipt);
  // A beacon of JSON carries cookies, which a ledger on another origin has no use for and so does not allow: it would be lost.
  if (new URL(url).origin !== location.origin) return;
  navigator.sendBeacon?.(url, new Blob([plainly(() => JSON.stringify(receipt))], { type: 'application/json' }));
}
