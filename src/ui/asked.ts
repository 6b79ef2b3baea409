import type { Store } from '../core/store.js';
import type { Category } from '../types.js';

/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
export function asked({ config, invalidated, unanswered }: Store): readonly Category[] {
  const open = [...invalidated.peek(), ...unanswered()];
  return config.categoryList.filter(({ id, essential }) => !essential && (!invalidated.peek()[0] || open.includes(id)));
}
