import type { Receipt } from '../types.js';

/** Quoted; what a spreadsheet would take for a formula is led by an apostrophe. */
const cell = (value: unknown): string =>
  `"${String(value ?? '')
    .replace(/^[=+\-@\t\r]/, "'$&")
    .replaceAll('"', '""')}"`;

const HEAD = 'receiptId,time,state,method,action,language,noticeVersion,noticeHash,granted,denied,previousHash,hash'.split(',');

/**
 * One line per receipt under a line of names, RFC 4180. Denied is what was refused or taken back: what was never refusable, not
 * answered, or ended by time or by a change is in neither list of ids. R218.
 */
export const toCsv = (receipts: readonly Receipt[]): string =>
  [
    HEAD,
    ...receipts.map(({ receiptId, event, notice, purposes, services, integrity }) => {
      const ids = (states: RegExp): string =>
        [...purposes, ...services].flatMap(({ id, state }) => (states.test(state) ? id : [])).join(' ');
      return [
        receiptId,
        event.time,
        event.state,
        event.method,
        event.action,
        notice.language,
        notice.version,
        notice.hash,
        ids(/given|renewed/),
        ids(/refused|withdrawn/),
        integrity.previousHash,
        integrity.hash,
      ];
    }),
  ]
    .map((cells) => cells.map(cell).join())
    .join('\r\n');
