import type { Gate } from '../core/gate/observe.js';
import { GATED } from '../core/gate/tags.js';
import { listen } from '../core/listen.js';
import type { Store } from '../core/store.js';
import { turn } from './turn.js';

/**
 * Turbo shows a page that it kept while everything was allowed. What may no longer live is asleep before it stands in the
 * document, where a frame would be asked for at once. Returns its undo.
 */
export const startSnapshots = (gate: Gate, store: Store): (() => void) =>
  listen(document, {
    'turbo:before-render': (event) => {
      const { newBody } = (event as CustomEvent<{ newBody?: Element }>).detail;
      if (newBody) turn(newBody.querySelectorAll(GATED), gate, store);
    },
  });
