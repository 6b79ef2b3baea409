import type { Category, Config, Service } from '../types.js';
import { fingerprint } from './fingerprint.js';

/** A service as the core knows it: all of it, or the bare id of one from the catalogue, whose description is fetched when needed. */
export type KnownService = Pick<Service, 'id'> & Partial<Service> & { catalogued?: boolean };

/** Config ready for use. Null-prototype throughout, so that a polluted prototype answers nothing. R181. */
export interface Resolved extends Config {
  readonly categoryList: readonly Category[];
  readonly serviceList: readonly KnownService[];
  /** Both lists by id; null prototype. */
  readonly index: Readonly<Record<string, Category | KnownService>>;
  readonly cookieName: string;
  /** Fingerprint of all categories and services. While the cookie holds the same, the choice stands as it is; else `reconcile` looks closer. */
  readonly declared: string;
}

/** Bad input, by code; the wording lives with the development tools. */
export type Report = (code: string, subject?: unknown) => void;

type Bag = Record<string, unknown>;

export const bare = (...given: unknown[]): never => Object.assign(Object.create(null), ...given) as never;

/** A copy that inherits nothing, keeps no key that would set a prototype, and does not contain itself. */
export function safe(value: unknown, within: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || !value) return value;
  if (within.includes(value)) return undefined;
  const copy: Bag = Array.isArray(value) ? ([] as never) : bare();
  for (const key of Object.keys(value)) {
    if (key !== '__proto__') copy[key] = safe((value as Bag)[key], [...within, value]);
  }
  return copy;
}

/**
 * The whole config from its layers, later ones winning key by key. Whatever is wrong is reported and left out:
 * a category or service that is left out is unknown, and unknown means denied. R2.
 */
export function resolve(layers: readonly unknown[], report: Report): Resolved {
  const config: Bag = bare();
  for (const layer of layers) {
    for (const [key, value] of Object.entries(safe(layer) ?? {})) if (value !== undefined) config[key] = value;
  }
  // Everything that is stored is named after it.
  if (typeof config.cookieName !== 'string') config.cookieName = 'placet-consent';
  const index: Record<string, Category | KnownService> = bare();
  const categoryList: Category[] = [];
  const serviceList: KnownService[] = [];
  const place = <Item extends { id: string }>(list: Item[], item: Item, fits: unknown): void => {
    if (fits && /^"[a-z0-9-]+"$/.test(JSON.stringify(item.id)) && !index[item.id]) list.push((index[item.id] = item as never));
    else report('left-out', item);
  };
  const declared = bare({ essential: {}, preferences: {}, statistics: {}, marketing: {} }, config.categories) as Bag;
  for (const [id, given] of Object.entries(declared)) {
    const essential = id === 'essential';
    if (given || essential) place(categoryList, bare(given, { id, essential, category: undefined }), true);
  }
  for (const item of [config.services ?? []].flat() as (string | KnownService)[]) {
    const service: KnownService = typeof item === 'string' ? bare({ id: item, catalogued: true }) : item;
    place(serviceList, service, service?.catalogued || categoryList.some(({ id }) => id === service?.category));
  }
  return bare(config, { categoryList, serviceList, index, declared: fingerprint(JSON.stringify([Object.keys(index), serviceList])) });
}
