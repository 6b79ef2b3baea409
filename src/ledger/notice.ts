import * as v from 'valibot';
import type { Notice } from '../proof/notice.js';

/**
 * The shape of a notice: what a visitor was offered and nothing else (R91). Closed where Placet writes the fields; what the owner
 * declares of a service or of themselves is theirs, within the size of the whole.
 */
const text = v.pipe(v.string(), v.maxLength(10_000));
const word = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const orNull = <const Item extends v.GenericSchema>(item: Item) => v.nullable(item);
const declared = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Not an object.',
);
const keys = v.pipe(v.array(word), v.maxLength(10));

const shape = {
  schema: v.literal('placet-notice/1'),
  id: word,
  version: orNull(v.pipe(v.string(), v.regex(/^[\w.-]{1,32}$/))),
  language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/)),
  controller: orNull(declared),
  jurisdiction: v.pipe(v.string(), v.maxLength(100)),
  policies: v.strictObject({ privacy: orNull(text), cookies: orNull(text) }),
  scope: v.union([text, v.pipe(v.array(text), v.maxLength(200))]),
  duration: v.pipe(v.string(), v.maxLength(100)),
  changes: orNull(text),
  categories: v.pipe(
    v.array(v.strictObject({ id: word, essential: v.boolean(), title: text, description: orNull(text), consequence: orNull(text) })),
    v.maxLength(200),
  ),
  services: v.pipe(
    v.array(
      v.pipe(
        declared,
        v.check(({ id }) => typeof id === 'string'),
      ),
    ),
    v.maxLength(1000),
  ),
  layout: v.union([v.literal(false), declared]),
  first: orNull(
    v.strictObject({
      mode: v.picklist(['first', 'change']),
      heading: word,
      intro: word,
      asked: v.pipe(v.array(word), v.maxLength(200)),
      also: keys,
    }),
  ),
  buttons: v.strictObject({ first: keys, second: keys, placeholder: keys }),
  texts: declared,
  collector: v.strictObject({
    name: v.literal('placet'),
    version: v.pipe(v.string(), v.maxLength(100)),
    buildHash: orNull(v.pipe(v.string(), v.regex(/^sha(?:256|384|512)-[\w+/=-]{20,100}$/))),
  }),
  // Compiles only while a field of the one is a field of the other.
} satisfies Readonly<Record<keyof Notice, v.GenericSchema>>;

const schema = v.strictObject(shape);

/** What is wrong with a value as a notice, as a path and a sentence; null when it is one. */
export function whyNotNotice(value: unknown): { path: string; message: string } | null {
  const { success, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return null;
  return { path: v.getDotPath(issues[0]) ?? '', message: issues[0].message };
}
