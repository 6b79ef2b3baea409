import { emit } from '../core/events.js';
import type { Gate } from '../core/gate/observe.js';
import { isAllowed, isTemplate } from '../core/gate/tags.js';
import type { Store } from '../core/store.js';
import { retract } from './retract.js';
import { fold, unfold } from './unfold.js';

/** Puts each element in the state its consent calls for now: it may have turned again while this was fetched. */
export function turn(elements: readonly Element[], gate: Gate, store: Store): void {
  for (const element of elements) {
    const allowed = isAllowed(element, store);
    if (!isTemplate(element)) {
      if (!allowed) retract(element);
    } else if (gate.unfolded.has(element)) {
      if (!allowed) fold(element, gate);
    } else if (allowed && store.ready.peek()) {
      unfold(element, gate);
      emit('release', { element });
    }
  }
}
