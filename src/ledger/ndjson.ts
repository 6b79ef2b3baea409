import { sha256 } from './chain.js';
import type { Entry } from './entry.js';
import { isWhole } from './whole.js';

/** Is it what the ledger wrote, or at least one value on one line, which breaks nothing around it? */
function fits(content: string, contentHash: string): boolean {
  if (sha256(content) !== contentHash || content.includes('\n')) return false;
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

/**
 * An entry as one line of JSON. The content goes in as it is stored: it is canonical JSON already. What no longer matches its hash
 * goes in as a text, so that nobody reads it as what was recorded, the line stays JSON, and verifying still finds it there.
 */
export function entryJson({ content, ...entry }: Entry): string {
  const { site, sequence, kind, id, serverTime, previous, noticeHash, noticeVersion, language, outcome, contentHash, link } = entry;
  const rest = { site, sequence, kind, id, serverTime, previous, noticeHash, noticeVersion, language, outcome, contentHash, link };
  const written = content === null || fits(content, contentHash) ? content : JSON.stringify(content);
  return `${JSON.stringify(rest).slice(0, -1)},"content":${written}}`;
}

/** The same for whoever reads it as it is: `altered` says that the entry no longer matches its own hashes. */
export const markedJson = (entry: Entry): string =>
  isWhole(entry) ? entryJson(entry) : `${entryJson(entry).slice(0, -1)},"altered":true}`;
