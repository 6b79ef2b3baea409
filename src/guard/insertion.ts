import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
import { around, together } from './patch.js';

/** Every way to put a node into the page, wherever it is found. Taking over a node from another document counts: its images load at once. */
const OWNERS = [Node, Element, CharacterData, Document, DocumentFragment, Range];
const WAYS =
  'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement importNode adoptNode insertNode surroundContents';

/**
 * What must wait is asleep before it reaches the page. Fragments and detached trees are looked at once, when they join it; what
 * comes from another document, as from a template, at once: images load wherever they are, and nobody looks into shadow roots later.
 */
export const holdInsertion = (_held: Held, keeper: Keeper): (() => void) =>
  together(
    OWNERS.map(({ prototype }) =>
      around(prototype, WAYS, (self, args, proceed) => {
        const joins = (self as Node).isConnected !== false;
        for (const node of args)
          if (node instanceof Node && (node.ownerDocument !== document || (joins && !node.isConnected))) keeper.look(node, joins);
        return proceed(args);
      }),
    ),
  );
