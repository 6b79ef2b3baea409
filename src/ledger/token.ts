import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Does an `Authorization` header carry this token? Takes the same time whatever is wrong: digests of one length are compared. */
export function carries(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

/** Names by which a machine calls itself. */
export const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Without a token only this very machine may read. A request that came through a proxy, or under a foreign name (DNS
 * rebinding), is not from it.
 */
export function isLocal(header: (name: string) => string | undefined): boolean {
  const host = header('host')?.replace(/:\d+$/, '') ?? '';
  return LOOPBACK.test(host) && !FORWARDED.some((name) => header(name) !== undefined);
}
