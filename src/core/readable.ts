import type { Receipt, State } from '../types.js';

/** What a receipt comes to in words: the same for the visitor, for the officer, and in proof. */

export type Answer = State | 'exempt';

/** Only these authorise anything. R104. */
export const authorises = (state: Answer | undefined): boolean => state === 'given' || state === 'renewed';

/** Titles of the categories in such a state, then names of the services that are in it while no category of theirs is. */
export function named({ purposes, services }: Pick<Receipt, 'purposes' | 'services'>, wanted: (state: Answer) => boolean): string[] {
  const categories = purposes.filter(({ state }) => wanted(state));
  const apart = services.filter((service) => wanted(service.state) && !categories.some(({ id }) => service.purposes.includes(id)));
  return [...categories.map(({ title }) => title), ...apart.map(({ name }) => name)];
}
