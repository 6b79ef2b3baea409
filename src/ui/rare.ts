import { alsoOf, CHANGED } from '../core/changed.js';
import type { Store } from '../core/store.js';
import { inList } from './list.js';
import { objects, type Words } from './words.js';

/** The words of a first layer that asks about a change, or that has more to say than most. R43, R45, R73, R74, R107. */
export function rareWords(store: Store, words: Words) {
  const { scope, changes } = store.config;
  const { say, pick } = words;
  const changed = !!store.invalidated.peek()[0];
  const hosts = inList([scope].flat().map(pick), words.language);
  const also = alsoOf(store.config, objects(store)).map((key) => say(key, { hosts }));
  // Who asks, and to do what, is said of a change too: it collects consent as any other. R20.
  const inChange: Words['say'] = (key, values) =>
    key === 'intro'
      ? `${say(key, values)} ${pick(changes) || say(CHANGED.intro)}`
      : say((CHANGED as Readonly<Record<string, typeof key>>)[key] ?? key, values);
  return { changed, also: also.join(' '), words: changed ? { ...words, say: inChange } : words };
}
