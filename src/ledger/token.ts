import { createHash, timingSafeEqual } from 'node:crypto';
import { isAllowed } from './origin.js';

/** Characters of the shortest token that nobody guesses, at any rate. */
export const SHORTEST_TOKEN = 24;

/** Can this be a token? */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= SHORTEST_TOKEN && !/\s/.test(value);

/**
 * The token of a ledger that others can reach; null for one that serves its own machine alone, which has to be said: an
 * environment variable that is not set must not open the ledger. Throws on anything else.
 */
export function tokenOf({ token, local = false }: { readonly token: string | null; readonly local?: boolean }): string | null {
  if (isToken(token)) return token;
  if (token === null && local) return null;
  throw new Error(
    `A ledger needs a token of at least ${SHORTEST_TOKEN} characters without spaces; token: null goes only with local: true. See docs/ledger.md.`,
  );
}

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Does an `Authorization` header carry this token? Takes the same time whatever is wrong: digests of one length are compared. An empty one opens nothing. */
export function carries(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token)) && given !== '';
}

/** Names by which a machine calls itself. */
export const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** A request, as far as it tells where it comes from. */
export interface Asked {
  header(name: string): string | undefined;
  /** The other end of the connection; undefined where it cannot be known. */
  readonly peer: string | undefined;
  /** Of HTTP. Browsers and tools speak 1.1 or later; a proxy that only passes on may still speak 1.0. */
  readonly version?: string;
}

/**
 * Without a token only this very machine may read. A request that came from another address, through a proxy, under a foreign
 * name (DNS rebinding) or from a page of another origin is not from it.
 */
export function isLocal({ header, peer, version = '1.1' }: Asked): boolean {
  const host = header('host');
  if (!LOOPBACK.test(host?.replace(/:\d+$/, '') ?? '')) return false;
  if (!LOOPBACK.test(peer?.replace(/^::ffff:/i, '') ?? '')) return false;
  if (version === '1.0' || FORWARDED.some((name) => header(name) !== undefined)) return false;
  const origin = header('origin');
  if (origin !== undefined && !isAllowed(origin, [], host)) return false;
  return ['same-origin', 'none'].includes(header('sec-fetch-site') ?? 'none');
}
