import Cookies from 'js-cookie';
import { ownAttributes } from '../core/cookie.js';

export type Attributes = Readonly<Cookies.CookieAttributes>;

/** Names as they stand in the jar, one for each copy. Throws where cookies are denied. */
export const cookieNames = (): string[] => document.cookie.split('; ').flatMap((pair) => /^[^=]+(?==)/.exec(pair) ?? []);

/** js-cookie encodes what is not in this set, and would so speak of another cookie. */
const PLAIN = /^[\w!#$&'*+.^`|~-]+$/;

/** The browser has been asked to store this; it may have refused. */
export function write(name: string, value: string, attributes: Attributes): void {
  const own = ownAttributes(attributes);
  if (PLAIN.test(name)) {
    Cookies.set(name, value, own);
    return;
  }
  const written = Object.entries(own).flatMap(([key, given]) => (given ? `; ${key}${given === true ? '' : `=${given}`}` : []));
  document.cookie = `${name}=${value}${written.join('')}`;
}

/** The copy stored with exactly these attributes is gone, unless script may not touch it. */
export const expire = (name: string, attributes: Attributes): void => write(name, '', { ...attributes, 'max-age': '-1' });

/**
 * A copy with `Partitioned` lies in another jar; a name with the `__Secure-` or `__Host-` prefix is refused without `Secure`,
 * and a frame on another site may write `SameSite=None` alone.
 */
const SECURE: readonly Attributes[] = [
  { secure: true, sameSite: 'none' },
  { secure: true, sameSite: 'none', partitioned: true },
];

/** Deeper addresses than this are rare, and each step costs writes. */
const DEEPEST = 20;

/**
 * Every path under which a cookie can be seen from `pathname`: `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; and none, for the browser's own default, which may be one
 * that cannot be written, such as `/a;b`.
 */
export function paths(pathname: string): (string | undefined)[] {
  const steps = pathname
    .replace(/\/$/, '')
    .split('/')
    .slice(1, DEEPEST + 1);
  const prefixes = steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}`);
  return [...new Set(['/', ...prefixes.flatMap((path) => [path, `${path}/`])]), undefined];
}

/** Every set of attributes that makes a different cookie of the same name, for one domain; `undefined` is the host alone. R196. */
export function variants(domain: string | undefined, within: readonly (string | undefined)[]): Attributes[] {
  // Over plain http, some browsers refuse all that is `Secure` even on this machine.
  const flags = location.protocol === 'https:' ? SECURE : [{}, ...SECURE];
  return within.flatMap((path) => flags.map((flag) => ({ ...flag, path, domain })));
}
