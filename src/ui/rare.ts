import type { Store } from '../core/store.js';
import { inList } from './list.js';
import { objects, type Words } from './words.js';

/** What the first layer says in other words when it asks about a change. R43, R45. */
const CHANGED: Readonly<Record<string, Parameters<Words['say']>[0]>> = {
  heading: 'changesHeading',
  intro: 'changes',
  acceptAll: 'acceptChanges',
  rejectAll: 'rejectChanges',
};

/** The words of a first layer that asks about a change, or that has more to say than most. R73, R74, R107. */
export function rareWords(store: Store, words: Words) {
  const { scope, account, changes } = store.config;
  const { say, pick } = words;
  const changed = !!store.invalidated.peek()[0];
  const also = [
    objects(store) ? say('gpc') : '',
    Array.isArray(scope) ? say('scopeList', { hosts: inList(scope, words.language) }) : scope === 'domain' ? say('scopeDomain') : '',
    account ? say('account') : '',
  ];
  const inChange: Words['say'] = (key, values) => (key === 'intro' && pick(changes)) || say(CHANGED[key] ?? key, values);
  return { changed, also: also.filter(Boolean).join(' '), words: changed ? { ...words, say: inChange } : words };
}
