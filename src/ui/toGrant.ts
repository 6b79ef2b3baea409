import { isAllowed, needs } from '../core/gate/tags.js';
import type { Store } from '../core/store.js';

/**
 * What a yes to this embed grants: what the gate asks of it and the visitor has not granted, and no more. Empty where no yes
 * would release it, since it also wants something refused. R214, CNIL-REC §18.
 */
export function toGrant(embed: Element, store: Store): readonly string[] {
  const ids = needs(embed, store);
  const wanted = ids.filter((id) => id[0] !== '!');
  // Allowed a moment ago, it is about to live: the button that was pressed keeps its name, and the focus.
  const asked = isAllowed(embed, store) ? wanted : wanted.filter((id) => !store.granted(id));
  if (embed.getAttribute('data-match') === 'any') return asked.slice(0, 1);
  return wanted.length < ids.length ? [] : asked;
}
