import { NAMES } from './addresses.js';
import type { Held } from './held.js';
import type { Keeper } from './keeper.js';

/**
 * What the parser inserts, and what came by a way no other concern sees. A script is asleep before it runs: the parser
 * lets observers speak at its end tag (HTML §13.2.6.4.8); the rest is stopped, though its request may have left.
 */
export function holdParsed(_held: Held, keeper: Keeper): () => void {
  const observer = new MutationObserver((records) => {
    for (const { attributeName, target, addedNodes } of records) {
      for (const node of attributeName ? [target] : addedNodes) if (node.isConnected) keeper.look(node, true);
    }
  });
  // What stands before the guard has run already.
  keeper.leave(document);
  keeper.look(document, true);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: NAMES });
  return () => observer.disconnect();
}
