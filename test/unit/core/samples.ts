import fc from 'fast-check';
import type { Entry, Saved } from '../../../src/core/codec.js';
import { type Resolved, resolve } from '../../../src/core/config.js';
import type { Config, Service } from '../../../src/types.js';

export const DAY = 86_400_000;
/** 1 November 2026, noon UTC. */
export const NOW = Date.UTC(2026, 10, 1, 12);

export const ready = (config: Config): Resolved => resolve([config], () => {});

export const service = (id: string, category = 'statistics', more: Partial<Service> = {}): Service => ({ id, name: id, category, ...more });

/** Null prototype, as the codec makes them. */
export const entriesOf = (entries: Record<string, Entry>): Record<string, Entry> => Object.assign(Object.create(null), entries);

export const saved = (entries: Record<string, Entry> = {}, more: Partial<Saved> = {}): Saved => ({
  decidedAt: NOW - DAY,
  expiresAt: NOW + 100 * DAY,
  declared: 'abc',
  noticeVersion: '',
  language: 'fr',
  entries: entriesOf(entries),
  ...more,
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/);
const material = fc.stringMatching(/^[0-9a-z]{1,7}$/);

/** Any choice that the rules could have made. */
export const anySaved: fc.Arbitrary<Saved> = fc
  .record({
    decided: fc.integer({ min: 100_000_000, max: NOW / 1000 + 300 }),
    life: fc.integer({ min: 1, max: 400 * 86_400 }),
    declared: material,
    noticeVersion: fc.stringMatching(/^[\w.-]{0,32}$/),
    language: fc.constantFrom('fr', 'en', 'pt-BR', 'zh-Hant-TW'),
    categories: fc.uniqueArray(fc.tuple(id, fc.boolean(), material), { minLength: 1, maxLength: 8, selector: ([name]) => name }),
    services: fc.uniqueArray(fc.tuple(id, fc.nat(), fc.boolean(), material), { maxLength: 12, selector: ([name]) => name }),
  })
  .map(({ decided, life, categories, services, ...rest }) => {
    const entries: Record<string, Entry> = Object.create(null);
    for (const [name, granted, hash] of categories) if (name !== 'essential') entries[name] = { category: '', granted, material: hash };
    const names = Object.keys(entries);
    for (const [name, at, granted, hash] of services) {
      const category = names[at % names.length];
      if (category && !entries[name]) entries[name] = { category, granted, material: hash };
    }
    return { decidedAt: decided * 1000, expiresAt: (decided + life) * 1000, ...rest, entries };
  })
  .filter(({ entries }) => Object.keys(entries).length > 0);

/** A small world of categories and services, so that two of them often differ in one thing. */
export const anyConfig: fc.Arbitrary<Config> = fc.record<Config>({
  noticeVersion: fc.constantFrom('1', '2'),
  categories: fc.constantFrom<Config['categories']>({}, { marketing: false }, { social: {} }, { statistics: { title: 'Mesure' } }),
  services: fc.uniqueArray<string | Service, string>(
    fc.oneof<fc.MaybeWeightedArbitrary<string | Service>[]>(
      fc.constantFrom('known-a', 'known-b'),
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        name: fc.constantFrom('One', 'Two'),
        category: fc.constantFrom('statistics', 'marketing', 'preferences', 'essential', 'social'),
        revision: fc.constantFrom(1, 2),
      }),
    ),
    { maxLength: 6, selector: (item) => (typeof item === 'string' ? item : item.id) },
  ),
});

/** Runs with these answers standing on `Object.prototype`, as after a prototype pollution. */
export function polluted(run: () => void): void {
  const added = { granted: true, statistics: true, marketing: true, category: '', material: '0', essential: true };
  Object.assign(Object.prototype, added);
  try {
    run();
  } finally {
    for (const key of Object.keys(added)) delete (Object.prototype as unknown as Record<string, unknown>)[key];
  }
}
