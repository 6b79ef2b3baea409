import { bare } from './config.js';

/**
 * The choice as one cookie value, readable by a person, a proxy or PHP without decoding:
 *
 *     1|1795428930|1811153730|1x9k2mf|2026-11-01|fr|statistics:1~5k3|marketing:0~0|statistics/matomo:1~5k3
 *     version|decided|expires (epoch seconds)|declared|notice|language|category:answer~material|category/service:answer~material
 *
 * `declared` and `material` are fingerprints of what was declared to the person who chose, so that a change of
 * substance is seen (see rules.ts).
 */

export interface Entry {
  /** The category of a service; empty for a category itself. */
  readonly category: string;
  readonly granted: boolean;
  readonly material: string;
  /** Granted for this page alone: the answer that it hides, null for none. Never written; see once.ts. */
  readonly once?: Entry | null;
}

export interface Saved {
  /** Epoch milliseconds, whole seconds. */
  readonly decidedAt: number;
  readonly expiresAt: number;
  /** `Resolved.declared` of the config it was made under. */
  readonly declared: string;
  readonly noticeVersion: string;
  readonly language: string;
  /** By id of category or service; null prototype. */
  readonly entries: Readonly<Record<string, Entry>>;
}

const SHAPE = /^1\|(\d+)\|(\d+)\|(\w+)\|([\w.-]*)\|([\w-]+)((\|(?!essential\/)[a-z0-9-]+(\/[a-z0-9-]+)?:[01]~\w+)+)$/;
/** One entry of a value of that shape. */
const ENTRY = /(?:([\w-]+)\/)?([\w-]+):(.)~(\w+)/g;
/** Browsers refuse a cookie whose name and value pass 4,096 bytes. RFC 6265bis, R189. */
const LIMIT = 3800;
/** What a browser would never have sent; servers may be sent anything. */
const LONGEST_VALUE = 4096;
/** Clocks are set back now and then by a little; by more, the record is not of this world. Seconds. */
const CLOCK_TOLERANCE = 300;
const LONGEST = 400 * 86_400;

const item = (id: string, { category, granted, material }: Entry): string =>
  `|${category ? `${category}/` : ''}${id}:${granted ? 1 : 0}~${material}`;

/** The cookie value of a choice. Past the size a cookie can have, services give way: a category in which any is refused is then refused whole. */
export function encode(saved: Saved): string {
  const head = ['1', saved.decidedAt / 1000, saved.expiresAt / 1000, saved.declared, saved.noticeVersion, saved.language].join('|');
  const all = Object.entries(saved.entries);
  const value = head + all.map(([id, entry]) => item(id, entry)).join('');
  if (value.length <= LIMIT) return value;
  const refused = new Set(all.filter(([, entry]) => entry.category && !entry.granted).map(([, entry]) => entry.category));
  const whole = all.filter(([, entry]) => !entry.category);
  return head + whole.map(([id, entry]) => item(id, refused.has(id) ? { ...entry, granted: false } : entry)).join('');
}

/** The choice a cookie value holds; null for anything this code would not have written, and for what has expired. R2, R182. */
export function decode(value: string, now: number): Saved | null {
  const found = SHAPE.exec(value);
  if (!found) return null;
  const decided = +found[1]!;
  const expires = +found[2]!;
  const seconds = now / 1000;
  if (decided > seconds + CLOCK_TOLERANCE || expires <= seconds || expires <= decided || expires - decided > LONGEST) return null;
  const entries = bare() as Record<string, Entry>;
  for (const [, category = '', id, answer, material] of found[6]!.matchAll(ENTRY)) {
    if (entries[id!]) return null;
    entries[id!] = { category, granted: answer === '1', material: material! };
  }
  return {
    decidedAt: decided * 1000,
    expiresAt: expires * 1000,
    declared: found[3]!,
    noticeVersion: found[4]!,
    language: found[5]!,
    entries,
  };
}

/** Every value a name has in a `Cookie` header or in `document.cookie`. */
export const valuesOf = (cookies: string, name: string): string[] =>
  cookies.split(/; */).flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []));

/** Only what both grant, until the earlier end: what is left when a change of scope has doubled the cookie. R192. */
export function stricter(a: Saved, b: Saved): Saved {
  const [older, newer] = a.decidedAt < b.decidedAt ? [a, b] : [b, a];
  const entries = bare() as Record<string, Entry>;
  // What one of them alone names is refused by name, or it would be granted through its category.
  for (const [id, entry] of Object.entries({ ...older.entries, ...newer.entries })) {
    entries[id] = { ...entry, granted: !!(older.entries[id]?.granted && newer.entries[id]?.granted) };
  }
  return { ...newer, expiresAt: Math.min(a.expiresAt, b.expiresAt), entries };
}

/** The choice in a `Cookie` header or in `document.cookie`; where the name stands twice, the stricter. */
export function read(cookies: string, name: string, now: number): { saved: Saved | null; copies: number } {
  const choices = valuesOf(cookies, name).map((value) => (value.length > LONGEST_VALUE ? null : decode(value, now)));
  // One unreadable copy among several makes the whole unreadable: nothing is granted on half the evidence.
  const saved = choices.length && choices.every(Boolean) ? (choices as Saved[]).reduce(stricter) : null;
  return { saved, copies: choices.length };
}
