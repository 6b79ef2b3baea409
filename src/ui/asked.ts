import type { Store } from '../core/store.js';
import type { Category } from '../types.js';

/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
export function asked({ config, invalidated }: Store): readonly Category[] {
  const open = invalidated.peek();
  return config.categoryList.filter(({ id, essential }) => (open[0] ? open.includes(id) : !essential));
}
