import type { Receipt } from '../types.js';
import type { Notice } from './notice.js';
/** What the ledger answered. A number: not now, and not within so many milliseconds. `refused`: never. */
export type Answer = number | 'refused' | {
    readonly id?: unknown;
    readonly serverTime?: unknown;
    readonly noticeKnown?: unknown;
};
/** JSON to the ledger, without cookies, without the page's path. Never rejects. R94. */
export declare function send(method: 'POST' | 'PUT', url: string, content: Receipt | Notice): Promise<Answer>;
/** A last attempt while the page goes. Its answer is not awaited: the receipt stays in the outbox, and the ledger knows duplicates. */
export declare function sendLast(url: string, receipt: Receipt): void;
