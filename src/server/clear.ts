import { matches } from '../core/matches.js';

/** A response header: name and value. */
export type Header = readonly [name: string, value: string];

export interface ClearOptions {
  /** Names, or patterns where `*` stands for any characters. Only those the request carries are cleared. */
  cookies: readonly string[];
  /** The request's `Cookie` header. */
  cookieHeader: string | null | undefined;
  /** Domains the cookies may have been set for, besides the host itself: `['exemple.fr']`. */
  domains?: readonly string[];
  /** Paths they may have been set for. Default `['/']`. */
  paths?: readonly string[];
  /** False for a site on plain http, where the browser refuses all that is `Secure`. Default true. */
  secure?: boolean;
  /** Also empties these for the whole origin, by `Clear-Site-Data`: what other services and the site keep there goes too. */
  siteData?: readonly ('cache' | 'storage')[];
}

/**
 * Response headers that take away what no script can: afterwards the browser holds none of these cookies, `HttpOnly` ones
 * included, on the host and the domains and paths given. `cookies` is never offered to `Clear-Site-Data`, which would also end
 * the visitor's session. Names and places that could not be written in a header are left out. R54, R56.
 */
export function clearHeaders({ cookies, cookieHeader, domains = [], paths = ['/'], secure = true, siteData = [] }: ClearOptions): Header[] {
  const names = new Set((cookieHeader ?? '').split('; ').flatMap((pair) => /^[^=]+(?==)/.exec(pair) ?? []));
  const places = ['', ...domains.filter(isPlain).map((domain) => `; Domain=${domain}`)].flatMap((domain) =>
    paths.filter(isPlain).map((path) => `; Path=${path}${domain}`),
  );
  // A copy with `Partitioned` lies in another jar; `__Http-` names are refused without `HttpOnly`.
  const flags = secure ? ['; HttpOnly; Secure; SameSite=None', '; HttpOnly; Secure; SameSite=None; Partitioned'] : ['; HttpOnly'];
  const lines = [...names]
    .filter((name) => isPlain(name) && cookies.some((pattern) => matches(pattern, name)))
    .flatMap((name) => places.flatMap((place) => flags.map((flag) => `${name}=; Max-Age=0${place}${flag}`)));
  const kinds = siteData.filter((kind) => kind === 'cache' || kind === 'storage').map((kind) => `"${kind}"`);
  return [...lines.map((line): Header => ['Set-Cookie', line]), ...(kinds.length ? [['Clear-Site-Data', kinds.join(', ')] as const] : [])];
}

/** No space, control character, comma or semicolon: nothing that could begin another attribute or header. */
const isPlain = (text: string): boolean => /^[!-+\--:<-~]+$/.test(text);
