import type { Answer } from '../core/readable.js';
import type { Receipt } from '../types.js';
import type { Entry } from './entry.js';
import { isWhole, receiptIn } from './whole.js';

/** A spreadsheet runs a cell that starts so, in Western or full-width form; an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r\n|%＝＋－＠]/;

const cell = (value: unknown): string =>
  `"${String(value ?? '')
    .replace(FORMULA, "'$&")
    .replaceAll('"', '""')}"`;

const line = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`;

export const csvHead = line([
  'site', 'sequence', 'kind', 'id', 'serverTime', 'decisionTime', 'visitor', 'outcome', 'method', 'action', 'language', 'noticeVersion',
  'noticeHash', 'granted', 'denied', 'contentHash', 'link', 'altered',
]); // biome-ignore format: one line reads best

/**
 * Ids of purposes and services by the answer they got. Denied is what was refused or taken back: what was never refusable, not
 * answered, or ended by time or by a change is in neither list.
 */
function answers({ purposes, services }: Receipt): [granted: string, denied: string] {
  const ids = (...states: Answer[]) => [...purposes, ...services].flatMap(({ id, state }) => (states.includes(state) ? id : [])).join(' ');
  return [ids('given', 'renewed'), ids('refused', 'withdrawn')];
}

/** One entry as a line of RFC 4180 that no spreadsheet takes for a formula. What was erased is empty, and so is what was altered, which the last cell says. */
export function csvLine(entry: Entry): string {
  const receipt = receiptIn(entry);
  return line([
    entry.site, entry.sequence, entry.kind, entry.id, entry.serverTime, receipt?.event.time, receipt?.subject.id, entry.outcome,
    receipt?.event.method, receipt?.event.action, entry.language, entry.noticeVersion, entry.noticeHash, ...(receipt ? answers(receipt) : ['', '']),
    entry.contentHash, entry.link, isWhole(entry) ? '' : 'altered',
  ]); // biome-ignore format: one line reads best
}
