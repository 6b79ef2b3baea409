import { read } from '../core/codec.js';
import { bare, type KnownService, type Resolved, resolve } from '../core/config.js';
import { isGranted } from '../core/rules.js';
import type { Choice, Config } from '../types.js';

/** What the browser would answer, asked on a server. */
export interface Consent extends Omit<Choice, 'visitorId'> {
  /** True only while the category or service may run. Unknown id: false. */
  granted(id: string): boolean;
}

export interface ReadOptions {
  /** The site's config, unchanged between calls. Without it the cookie alone answers, and a service it does not list is denied. */
  config?: Config;
  /** Default: the config's, else `placet-consent`. */
  cookieName?: string;
  /** Epoch milliseconds. Default: this machine's clock. */
  now?: number;
}

/** A config is written once and asked at every request: the last one stays ready. */
let ready: Config | undefined;
let site: Resolved;

/**
 * The choice in a request's `Cookie` header, as the page reads it before anything is fetched: same answers, same caution.
 * Whatever is missing, malformed, expired, from the future, or made under other declarations than the config's grants
 * nothing; in the last case the page looks closer, and writes the cookie anew if the choice still holds. R2, R43, R182, R192.
 */
export function readConsent(cookieHeader: string | null | undefined, { config, cookieName, now = Date.now() }: ReadOptions = {}): Consent {
  if (!site || config !== ready) site = resolve([(ready = config)], () => {});
  const found = read(cookieHeader ?? '', cookieName ?? site.cookieName, now).saved;
  const saved = config && found?.declared !== site.declared ? null : found;
  const index: Resolved['index'] = bare(site.index, !config && saved?.entries);
  const granted = (id: string): boolean => isGranted({ index }, saved, id);

  const categories: Record<string, boolean> = bare();
  const services: Record<string, boolean> = bare();
  for (const [id, item] of Object.entries<Partial<KnownService>>(index)) {
    (item.category || item.catalogued ? services : categories)[id] = granted(id);
  }
  const given = Object.values({ ...saved?.entries }).some((entry) => entry.granted);
  return {
    state: saved ? (given ? 'given' : 'refused') : found ? 'invalidated' : 'unknown',
    granted,
    categories,
    services,
    decidedAt: saved && new Date(saved.decidedAt).toISOString(),
    expiresAt: saved && new Date(saved.expiresAt).toISOString(),
    noticeVersion: saved && saved.noticeVersion,
    language: saved && saved.language,
  };
}
