import type { Category } from '../types.js';
import type { Resolved } from './config.js';

/** What stands unanswered, and what of it a change took back. */
interface Open {
  readonly config: Resolved;
  readonly invalidated: { peek(): readonly string[] };
  unanswered(): readonly string[];
}

/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
export function asked({ config, invalidated, unanswered }: Open): readonly Category[] {
  const open = [...invalidated.peek(), ...unanswered()];
  return config.categoryList.filter(({ id, essential }) => !essential && (!invalidated.peek()[0] || open.includes(id)));
}
