import type { Entry } from './entry.js';

/** An entry as one line of JSON. The content goes in as it is stored: it is canonical JSON already. */
export function entryJson({ content, ...entry }: Entry): string {
  const { site, sequence, kind, id, serverTime, previous, noticeHash, noticeVersion, language, outcome, contentHash, link } = entry;
  const rest = { site, sequence, kind, id, serverTime, previous, noticeHash, noticeVersion, language, outcome, contentHash, link };
  return `${JSON.stringify(rest).slice(0, -1)},"content":${content ?? 'null'}}`;
}
