import type { Category } from '../types.js';
import type { Resolved } from './config.js';

interface Open {
  readonly config: Pick<Resolved, 'categoryList'>;
  readonly invalidated: { peek(): readonly string[] };
}

/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
export function asked({ config, invalidated }: Open): readonly Category[] {
  const open = invalidated.peek();
  return config.categoryList.filter(({ id, essential }) => (open[0] ? open.includes(id) : !essential));
}
