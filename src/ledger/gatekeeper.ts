import type { Context } from 'hono';
import { createLimit } from './limit.js';
import type { LedgerOptions } from './options.js';
import { refusal } from './refusal.js';
import { carries, isLocal } from './token.js';

/** Wrong tokens an address may try in a minute. */
const TRIES = 10;

/** Who is asking, and whether they may. Throws a refusal when not. */
export function createGatekeeper({ token, perMinute = 120, trustProxy = false, address, clock = () => new Date() }: LedgerOptions) {
  const now = () => clock().getTime();
  const limit = createLimit(perMinute, now);
  const tries = createLimit(TRIES, now);

  const addressOf = (c: Context): string | undefined => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return forwarded ?? address?.(c.req.raw) ?? c.env?.incoming?.socket?.remoteAddress;
  };

  const tooMany = () =>
    refusal(429, 'too-many-requests', 'Too many requests from this address. Try again in a minute.', { headers: { 'Retry-After': '60' } });

  return {
    /** Lets through whoever has the token; without one configured, this machine alone. */
    authorise(c: Context): void {
      if (token === null) {
        if (isLocal((name) => c.req.header(name))) return;
        throw refusal(401, 'token-needed', 'This ledger has no token and answers only to its own machine. Set PLACET_TOKEN.');
      }
      const caller = addressOf(c) ?? 'unknown';
      if (!tries.allows(caller)) throw tooMany();
      if (carries(c.req.header('authorization'), token)) return;
      tries.take(caller);
      throw refusal(401, 'token-needed', 'Send the ledger’s token: Authorization: Bearer …', { headers: { 'WWW-Authenticate': 'Bearer' } });
    },
    /** Counts one act of an address. */
    admit(c: Context): void {
      const caller = addressOf(c);
      if (caller !== undefined && !limit.take(caller)) throw tooMany();
    },
  };
}

export type Gatekeeper = ReturnType<typeof createGatekeeper>;
