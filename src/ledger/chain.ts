import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Receipt } from '../types.js';
import type { Entry } from './entry.js';

/** `sha256-` and the base64url of the SHA-256 of a text's UTF-8 bytes. */
export const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64url')}`;

/** The one spelling of a JSON value. RFC 8785, R90. Throws on what JSON cannot hold. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Not a JSON value');
  return text;
}

/** What a receipt's `integrity.hash` has to be. R97. */
export const receiptHash = (receipt: Receipt): string =>
  sha256(canonical({ ...receipt, integrity: { ...receipt.integrity, hash: null, signature: null } }));

/** Does the receipt match its own hash? One made where nothing can hash carries none and has nothing to match. */
export const isIntact = (receipt: Receipt): boolean =>
  receipt.integrity.alg === 'none' ? receipt.integrity.hash === null : receipt.integrity.hash === receiptHash(receipt);

/** Everything of an entry but its content and its own link. */
export type Unlinked = Omit<Entry, 'link' | 'content'>;

/** The link that seals an entry to all before it. */
export const linkOf = (entry: Unlinked): string =>
  sha256(
    canonical({
      site: entry.site,
      sequence: entry.sequence,
      kind: entry.kind,
      id: entry.id,
      serverTime: entry.serverTime,
      previous: entry.previous,
      noticeHash: entry.noticeHash,
      noticeVersion: entry.noticeVersion,
      language: entry.language,
      outcome: entry.outcome,
      contentHash: entry.contentHash,
    }),
  );
