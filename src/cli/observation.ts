/** What a page did between two acts of its visitor. Names only: no value of a cookie, no path, no query. */
export interface Observation {
  /** Since the act: how often each host was asked, and what for. `own`: the site's, or below it. */
  readonly requests: readonly { readonly host: string; readonly own: boolean; readonly kinds: readonly string[]; readonly count: number }[];
  /** What the browser holds at the end. Days left; null until it is closed. */
  readonly cookies: readonly { readonly name: string; readonly domain: string; readonly days: number | null }[];
  readonly storage: readonly string[];
}

export interface Step extends Observation {
  /** The visitor's act that came before. */
  readonly after: 'arriving' | 'refusing' | 'accepting' | 'withdrawing' | 'another page view';
}

export type Asked = { readonly url: string; readonly kind: string };
type Held = { readonly name: string; readonly domain: string; readonly expires: number };

const nameOf = (host: string): string => host.replace(/^www\./, '');

/** Is a host the site's own, or below it? */
export const isOwn = (host: string, site: string): boolean => host === site || `.${host}`.endsWith(`.${nameOf(site)}`);

/** What was seen, in few words and always in the same order. `now` in seconds. */
export function observationOf(
  site: string,
  { asked, held, storage, now }: { asked: readonly Asked[]; held: readonly Held[]; storage: readonly string[]; now: number },
): Observation {
  const hosts = new Map<string, { kinds: Set<string>; count: number }>();
  for (const { url, kind } of asked) {
    const { hostname, protocol } = new URL(url);
    if (!/^(?:https?|wss?):$/.test(protocol)) continue;
    const seen = hosts.get(hostname) ?? { kinds: new Set(), count: 0 };
    seen.kinds.add(kind);
    hosts.set(hostname, { ...seen, count: seen.count + 1 });
  }
  const days = (expires: number): number | null => (expires < 0 ? null : Math.round((expires - now) / 86_400));
  const by = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return {
    requests: [...hosts]
      .map(([host, { kinds, count }]) => ({ host, own: isOwn(host, site), kinds: [...kinds].sort(), count }))
      .sort((one, other) => by(one.host, other.host)),
    cookies: held
      .map(({ name, domain, expires }) => ({ name, domain, days: days(expires) }))
      .sort((one, other) => by(one.domain + one.name, other.domain + other.name)),
    storage: [...storage].sort(by),
  };
}

/** One step as lines to read. */
export function linesOf({ after, requests, cookies, storage }: Step): string[] {
  const others = requests.filter(({ own }) => !own).map(({ host, count }) => `${host} (${count})`);
  const list = (items: readonly string[]): string => items.join(', ') || 'none';
  return [
    `After ${after}:`,
    `  other hosts: ${list(others)}`,
    `  cookies: ${list(cookies.map(({ name, domain }) => `${name} (${domain})`))}`,
    `  storage: ${list(storage)}`,
  ];
}
