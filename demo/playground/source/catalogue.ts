import type { Config, Service } from '../../../src/types.js';

/** A service with what it takes to be listed. */
export type Known = Pick<Service, 'id' | 'category'> & Service;

/** Every service Placet describes itself, by name. Bundled, so that it is there without a server. */
export const catalogue: readonly Known[] = Object.values(
  import.meta.glob<Known>(['../../../src/services/*.ts', '!../../../src/services/index.ts'], { eager: true, import: 'default' }),
).sort((one, other) => String(one.name).localeCompare(String(other.name)));

/** The config's services, those named by id alone written out; an id nobody knows is left out. */
export const described = ({ services }: Config): Known[] =>
  (services ?? []).flatMap((service) => (typeof service === 'string' ? catalogue.filter(({ id }) => id === service) : [service as Known]));

export const BUILT_IN = ['essential', 'preferences', 'statistics', 'marketing'];

/** Ids of the categories that count, built-in ones first. */
export const categoryIds = ({ categories = {} }: Config): string[] =>
  [...new Set([...BUILT_IN, ...Object.keys(categories)])].filter((id) => id === 'essential' || categories[id] !== false);
