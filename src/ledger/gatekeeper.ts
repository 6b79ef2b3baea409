import type { Context } from 'hono';
import { createLimit } from './limit.js';
import type { LedgerOptions } from './options.js';
import { refusal } from './refusal.js';
import { carries, isLocal, tokenOf } from './token.js';

/** Wrong tokens an address may try in a minute. */
const TRIES = 10;
/** Notices an address may send in a minute: a visitor is shown one or two, and only the first to be shown one sends it. */
const NOTICES = 10;

/** Who is asking, and whether they may. Throws a refusal when not; throws at once where anybody could read. */
export function createGatekeeper(options: LedgerOptions) {
  const { perMinute = 120, trustProxy = false, address, clock = () => new Date() } = options;
  const token = tokenOf(options);
  const now = () => clock().getTime();
  const limit = createLimit(perMinute, now);
  const tries = createLimit(TRIES, now);
  const notices = createLimit(NOTICES, now);

  const socketOf = (c: Context): string | undefined => c.env?.incoming?.socket?.remoteAddress;
  const addressOf = (c: Context): string | undefined => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return forwarded ?? address?.(c.req.raw) ?? socketOf(c);
  };

  const tooMany = () =>
    refusal(429, 'too-many-requests', 'Too many requests from this address. Try again in a minute.', { headers: { 'Retry-After': '60' } });

  const count = (acts: typeof limit, c: Context): void => {
    const caller = addressOf(c);
    if (caller !== undefined && !acts.take(caller)) throw tooMany();
  };

  return {
    /** Lets through whoever has the token; without one configured, this machine alone. */
    authorise(c: Context): void {
      if (token === null) {
        const peer = socketOf(c) ?? address?.(c.req.raw);
        if (isLocal({ header: (name) => c.req.header(name), peer, version: c.env?.incoming?.httpVersion })) return;
        throw refusal(401, 'token-needed', 'This ledger has no token and answers only to its own machine. Set PLACET_TOKEN.');
      }
      // Whoever has the token is let in even where others at the same address keep guessing.
      if (carries(c.req.header('authorization'), token)) return;
      if (!tries.take(addressOf(c) ?? 'unknown')) throw tooMany();
      throw refusal(401, 'token-needed', 'Send the ledger’s token: Authorization: Bearer …', { headers: { 'WWW-Authenticate': 'Bearer' } });
    },
    /** Counts one act of an address. */
    admit: (c: Context): void => count(limit, c),
    /** Counts one notice: the largest thing a stranger can have stored. */
    admitNotice: (c: Context): void => count(notices, c),
  };
}

export type Gatekeeper = ReturnType<typeof createGatekeeper>;
