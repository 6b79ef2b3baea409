/** What one decision came to, over all that could be refused. */
export type Outcome = 'accepted' | 'refused' | 'partial' | 'withdrawn' | 'lapsed';

/**
 * One link of a site's chain. A `notice` entry holds what receipts name by its hash; an `erasure` entry says which earlier entries
 * lost their content, and why.
 * All but `content` is covered by `link`; `content` is covered by `contentHash`, so that it can be erased and the chain still verified.
 */
export interface Entry {
  readonly site: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly kind: 'receipt' | 'notice' | 'erasure';
  /** The receipt's own id, the notice's hash, or a new one for an erasure. */
  readonly id: string;
  /** UTC, ISO 8601; never before the previous entry's. R95. */
  readonly serverTime: string;
  /** The `link` of the entry before; null for the first. */
  readonly previous: string | null;
  /** The notice a receipt names. */
  readonly noticeHash: string | null;
  readonly noticeVersion: string | null;
  readonly language: string | null;
  /** Null where nothing was decided: a notice, an erasure, a choice taken over from elsewhere. */
  readonly outcome: Outcome | null;
  readonly contentHash: string;
  readonly link: string;
  /** Canonical JSON (RFC 8785); null once erased. */
  readonly content: string | null;
}

/** The content of an erasure entry. */
export interface Erasure {
  readonly reason: 'visitor' | 'retention';
  readonly sequences: readonly number[];
}

/** The end of a site's chain. Kept elsewhere (printed, timestamped), it shows a later rewriting of everything before it. */
export interface Head {
  readonly site: string;
  readonly sequence: number;
  readonly link: string;
}
