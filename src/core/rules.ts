import type { Category } from '../types.js';
import type { Entry, Saved } from './codec.js';
import type { KnownService, Resolved } from './config.js';
import { fingerprint } from './fingerprint.js';

/** The life of consent as rules over values: no clock, no page. */

/** Past this many services the cookie keeps only the answers that differ from their category's. */
const LISTED = 40;

/** What a person agreed to in a service: a change here asks again, a change of wording does not. EDPB 05/2020 §110, WP260 §29, R42–R44. */
export const material = (service: KnownService): string =>
  fingerprint(
    JSON.stringify([
      service.id,
      service.category,
      service.provider?.name,
      service.revision,
      [service.transfers].flat().map((transfer) => transfer?.country),
    ]),
  );

const inside = (config: Resolved, category: string) => config.serviceList.filter((service) => service.category === category);

/** What a category is made of. A service of the catalogue, whose category is fetched later, counts by its id in each. */
const whole = (config: Resolved, { id }: Category): string =>
  fingerprint(
    config.serviceList
      .filter((service) => service.catalogued || service.category === id)
      .map((service) => (service.catalogued ? service.id : material(service)))
      .sort()
      .join(),
  );

/** May this category or service run? Essential always; unknown never; a service's own answer goes before its category's. */
export function isGranted(config: Pick<Resolved, 'index'>, saved: Saved | null, id: string): boolean {
  const category = (config.index[id] as KnownService | undefined)?.category ?? id;
  return !!(config.index[id] && (category === 'essential' || (saved?.entries[id] ?? saved?.entries[category])?.granted));
}

/** Categories the visitor has still to answer. */
export const unanswered = (config: Resolved, saved: Saved | null): string[] =>
  config.categoryList.map(({ id }) => id).filter((id) => id !== 'essential' && !saved?.entries[id]);

/**
 * Categories to be asked anew: those without an answer, where the question of the banner was answered once, for a category
 * that there still is. One embed allowed is no answer to it. R43.
 */
export const anew = (config: Resolved, saved: Saved | null): string[] =>
  Object.entries(saved?.entries ?? {}).some(([id, { category }]) => !category && config.index[id]) ? unanswered(config, saved) : [];

/**
 * The choice as far as it still holds under this config. A category that was granted and whose services changed in
 * substance is no longer answered; a refused one stays refused, and a service that left changes nothing. R43.
 */
export function reconcile(config: Resolved, saved: Saved): { saved: Saved; invalidated: string[] } {
  const invalidated: string[] = [];
  for (const category of config.categoryList) {
    const entry = saved.entries[category.id];
    if (entry?.material === whole(config, category)) continue;
    const changed = inside(config, category.id).filter((service) => {
      const known = saved.entries[service.id];
      return known?.material !== material(service) || known.category !== category.id;
    });
    // An entry of a category inside another was a service's, by the same id: no answer to this one.
    if (entry?.granted && (changed.length || entry.category)) invalidated.push(category.id);
    invalidated.push(...changed.map(({ id }) => id).filter((id) => saved.entries[id]?.granted));
  }
  if (!invalidated.length) return { saved: { ...saved, declared: config.declared }, invalidated };
  const entries = Object.create(null) as Record<string, Entry>;
  for (const [id, entry] of Object.entries(saved.entries)) {
    if (!invalidated.includes(id) && !invalidated.includes(entry.category)) entries[id] = entry;
  }
  // Where nothing is left the cookie still has to say that there was an answer; this one grants nothing.
  if (!Object.keys(entries)[0]) entries.essential = { category: '', granted: false, material: '0' };
  return { saved: { ...saved, declared: config.declared, entries }, invalidated };
}

export interface Act {
  /** Answers by id; a category's answer goes to all its services not named themselves. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Leave what was never answered unanswered: one embed allowed is no answer to the banner. */
  readonly partial: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly language: string;
  /** Milliseconds. */
  readonly lifetime: number;
}

/** The choice after an act. Nothing is granted that the act or an earlier answer did not grant. */
export function decide(config: Resolved, before: Saved | null, { answers, partial, now, language, lifetime }: Act): Saved {
  const entries = Object.create(null) as Record<string, Entry>;
  const named = (id: string): boolean | undefined => (Object.hasOwn(answers, id) ? answers[id] === true : undefined);
  // Until the question of the banner is answered, a category answered alone stands as a service of its own would.
  const isAnswered = !partial || Object.values(before?.entries ?? {}).some(({ category }) => !category);
  for (const category of config.categoryList) {
    if (category.essential) continue;
    const { id } = category;
    const granted = named(id) ?? before?.entries[id]?.granted ?? (partial ? undefined : false);
    if (granted !== undefined) entries[id] = { category: isAnswered ? '' : id, granted, material: whole(config, category) };
  }
  const list = config.serviceList.length <= LISTED;
  for (const service of config.serviceList) {
    const { id } = service;
    const known = before?.entries[id];
    // A refusal does not wait until a service of the catalogue is described: what it answered before stands in.
    const category = service.category ?? known?.category;
    if (category === 'essential' || !category) continue;
    const answer = named(id) ?? named(category) ?? known?.granted ?? entries[category]?.granted;
    if (answer !== undefined && (list || service.catalogued || answer !== entries[category]?.granted)) {
      entries[id] = { category, granted: answer, material: service.category ? material(service) : known!.material };
    }
  }
  const decidedAt = Math.floor(now / 1000) * 1000;
  const end = decidedAt + lifetime;
  // An earlier yes that nobody was asked about again is not prolonged. CNIL-REC §38, R41.
  const stays = partial && Object.keys(entries).some((id) => entries[id]!.granted && before?.entries[id]?.granted);
  return {
    decidedAt,
    expiresAt: stays ? Math.min(end, before!.expiresAt) : end,
    declared: config.declared,
    noticeVersion: (typeof config.noticeVersion === 'object' ? '' : String(config.noticeVersion ?? ''))
      .replace(/[^\w.-]/g, '-')
      .slice(0, 32),
    language,
    entries,
  };
}
