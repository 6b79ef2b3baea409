import { emitRelease } from '../core/events.js';
import type { Gate } from '../core/gate/observe.js';
import { isAllowed, isTemplate } from '../core/gate/tags.js';
import type { Store } from '../core/store.js';
import { retract } from './retract.js';
import { fold, isOpen, strip, unfold } from './unfold.js';
import { write } from './written.js';

/** Puts each element in the state its consent calls for now: it may have turned again while this was fetched. */
export function turn(elements: Iterable<Element>, gate: Gate, store: Store): void {
  for (const element of elements) {
    const allowed = isAllowed(element, store);
    const go = allowed && store.ready.peek();
    if (!isTemplate(element)) {
      if (!allowed) retract(element, gate);
      else if (go && write(element, gate)) {
        gate.awake.push(new WeakRef(element));
        emitRelease(element);
      }
    } else if (gate.unfolded.has(element)) {
      if (!allowed) fold(element, gate);
    } else if (!isOpen(element)) {
      strip(element);
      // Outside the page it waits until it is put there.
      if (!go || !element.isConnected) continue;
      unfold(element, gate, store);
      emitRelease(element);
    }
  }
}
