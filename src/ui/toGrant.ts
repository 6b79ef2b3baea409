import { needs } from '../core/gate/tags.js';
import type { Store } from '../core/store.js';

/**
 * What a yes to this embed grants: what the gate asks of it and the visitor has not granted, and no more. Empty where no yes
 * would release it, since it also wants something refused. R214, CNIL-REC §18.
 */
export function toGrant(embed: Element, store: Store): readonly string[] {
  const ids = needs(embed, store);
  const missing = ids.filter((id) => id[0] !== '!' && !store.granted(id));
  if (embed.getAttribute('data-match') === 'any') return missing.slice(0, 1);
  return ids.some((id) => id[0] === '!') ? [] : missing;
}
