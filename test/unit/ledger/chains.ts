import { canonical, linkOf, sha256 } from '../../../src/ledger/chain.js';
import type { Entry } from '../../../src/ledger/entry.js';
import { noticeGrowth } from '../../../src/ledger/notices.js';
import { NOTICE, sample } from './sample.js';

/** A chain of entries as a ledger makes it. */
export function chainOf(length: number, site = 'www.exemple.fr'): Entry[] {
  const entries: Entry[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const receipt = sample({ host: site });
    entries.push(
      linked({
        site,
        sequence,
        kind: 'receipt',
        id: receipt.receiptId,
        serverTime: new Date(Date.UTC(2026, 10, 22) + sequence * 1000).toISOString(),
        previous: entries.at(-1)?.link ?? null,
        noticeHash: receipt.notice.hash,
        noticeVersion: receipt.notice.version,
        language: 'fr',
        outcome: 'partial',
        contentHash: '',
        link: '',
        content: canonical(receipt),
      }),
    );
  }
  return entries;
}

/** The entry with its hashes made right. */
export function linked(entry: Entry): Entry {
  const hashed = entry.content === null ? entry : { ...entry, contentHash: sha256(entry.content) };
  return { ...hashed, link: linkOf(hashed) };
}

/** The chain with the notice its receipts name at its end. */
export function withNotice(entries: readonly Entry[]): Entry[] {
  const last = entries.at(-1)!;
  const { sequence, link: previous, site, serverTime } = last;
  return [...entries, linked({ ...noticeGrowth(NOTICE, canonical(NOTICE)), site, serverTime, sequence: sequence + 1, previous, link: '' })];
}

/** The chain with an entry at its end that says these lost their content, which they did. */
export function withErased(entries: readonly Entry[], sequences: readonly number[]): Entry[] {
  const last = entries.at(-1)!;
  const emptied = entries.map((entry) => (sequences.includes(entry.sequence) ? { ...entry, content: null } : entry));
  const record = linked({
    ...last,
    kind: 'erasure',
    sequence: last.sequence + 1,
    previous: last.link,
    id: 'e0000000-0000-4000-8000-000000000000',
    content: canonical({ reason: 'visitor', sequences }),
  });
  return [...emptied, record];
}
