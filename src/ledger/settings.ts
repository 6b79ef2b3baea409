import { milliseconds } from '../core/duration.js';
import type { LedgerOptions } from './options.js';
import { isToken, LOOPBACK, SHORTEST_TOKEN } from './token.js';

/** A ledger that runs by itself. */
export interface Settings extends LedgerOptions {
  readonly host: string;
  readonly port: number;
  /** Path the ledger answers under, `/` at its front and none at its end. Empty: the root. */
  readonly base: string;
  /** `postgres://…`; null: the file. */
  readonly databaseUrl: string | null;
  readonly file: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const wrong = (name: string, expected: string): Error => new Error(`${name} is not valid: expected ${expected}. See docs/ledger.md.`);

function wholeNumber(env: Environment, name: string, fallback: number, most: number): number {
  const value = env[name];
  if (!value) return fallback;
  if (!/^\d{1,9}$/.test(value) || Number(value) > most) throw wrong(name, `a whole number up to ${most}`);
  return Number(value);
}

function originOf(text: string): string {
  try {
    const { origin, protocol } = new URL(text);
    if (/^https?:$/.test(protocol)) return origin;
  } catch {}
  throw wrong('PLACET_ORIGINS', `origins such as https://www.example.fr, separated by commas, and not “${text}”`);
}

/** Longer ones reach back to where dates no longer sort as text, or are none. */
const LONGEST = 'P1000Y';

function retentionOf({ PLACET_RETENTION: text }: Environment): number | null {
  if (!text) return null;
  const retention = milliseconds(text);
  if (!retention || retention > milliseconds(LONGEST)!)
    throw wrong('PLACET_RETENTION', `an ISO 8601 duration such as P5Y, up to ${LONGEST}`);
  return retention;
}

function trustsProxy({ PLACET_TRUST_PROXY: text }: Environment): boolean {
  if (text && text !== '0' && text !== '1') throw wrong('PLACET_TRUST_PROXY', '1 or 0');
  return text === '1';
}

const hostIn = (origin: string): string => new URL(origin).hostname;

/** The token, null where none is needed. A path, a trusted proxy or a site elsewhere say that a proxy on this machine passes on what comes from others. */
function tokenOf(
  { PLACET_TOKEN: token }: Environment,
  { host, base, origins, trustProxy }: Pick<Settings, 'host' | 'base' | 'origins' | 'trustProxy'>,
): string | null {
  if (token) {
    if (!isToken(token)) throw wrong('PLACET_TOKEN', `at least ${SHORTEST_TOKEN} characters without spaces`);
    return token;
  }
  const behindProxy = base !== '' || trustProxy || origins.some((origin) => !LOOPBACK.test(hostIn(origin)));
  if (LOOPBACK.test(host) && !behindProxy) return null;
  throw new Error(
    `A ledger that others can reach needs a token: set PLACET_TOKEN (node -e "console.log(crypto.randomUUID())" makes one), or bind to 127.0.0.1 and set neither PLACET_BASE, PLACET_TRUST_PROXY nor a public origin.`,
  );
}

/**
 * The settings in the environment. Throws a sentence that names the variable when one is not valid, and when a ledger that
 * others can reach would have no token.
 */
export function settingsOf(env: Environment): Settings {
  const host = env.PLACET_HOST || '127.0.0.1';
  const base = (env.PLACET_BASE ?? '').replace(/\/+$/, '');
  if (!/^(?:\/[\w.~-]+)*$/.test(base)) throw wrong('PLACET_BASE', 'a path such as /consent');
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) throw wrong('DATABASE_URL', 'postgres://…, or nothing for a SQLite file');
  const cookie = env.PLACET_ECHO;
  if (cookie && !/^[\w-]{1,64}$/.test(cookie)) throw wrong('PLACET_ECHO', 'the name of the choice cookie');
  const domain = env.PLACET_ECHO_DOMAIN;
  if (domain && !/^[\w.-]+$/.test(domain)) throw wrong('PLACET_ECHO_DOMAIN', 'a domain such as example.fr');
  const origins = (env.PLACET_ORIGINS ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(originOf);
  const trustProxy = trustsProxy(env);
  const token = tokenOf(env, { host, base, origins, trustProxy });
  return {
    host,
    port: wholeNumber(env, 'PLACET_PORT', wholeNumber(env, 'PORT', 8787, 65_535), 65_535),
    base,
    databaseUrl,
    file: env.PLACET_FILE || 'placet-ledger.db',
    token,
    local: token === null,
    origins,
    perMinute: wholeNumber(env, 'PLACET_RATE', 120, 1_000_000),
    trustProxy,
    retention: retentionOf(env),
    echo: cookie ? { cookie, ...(domain ? { domain } : {}) } : null,
  };
}
