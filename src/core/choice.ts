import type { Choice } from '../types.js';
import { readJournal } from './journal.js';
import type { Store } from './store.js';

const date = (time?: number): string | null => (time ? new Date(time).toJSON() : null);

/** The choice as it stands, for the site's own code. */
export function snapshot(store: Store): Choice {
  const { config, saved, invalidated, granted } = store;
  const now = saved.peek();
  const { visitor, receipts } = readJournal(store);
  const answers = (list: readonly { id: string }[]) => Object.freeze(Object.fromEntries(list.map(({ id }) => [id, granted(id)])));
  const given = now && Object.values(now.entries).some((entry) => entry.granted);
  return Object.freeze({
    state: invalidated.peek()[0] ? 'invalidated' : given ? 'given' : now ? 'refused' : receipts[0] ? 'expired' : 'unknown',
    categories: answers(config.categoryList),
    services: answers(config.serviceList),
    decidedAt: date(now?.decidedAt),
    expiresAt: date(now?.expiresAt),
    noticeVersion: now?.noticeVersion ?? null,
    language: now?.language ?? null,
    visitorId: visitor,
  });
}
