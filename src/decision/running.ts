import { isAllowed, isScript, needs, STARTED } from '../core/gate/tags.js';
import type { Store } from '../core/store.js';

/** Every script that has been started, in shadow roots and frames of this origin too, since those may be observed. */
function* started(root: ParentNode): Generator<HTMLScriptElement> {
  for (const element of root.querySelectorAll('*')) {
    if (isScript(element) && element.type === STARTED) yield element;
    const inside = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument;
    if (inside) yield* started(inside);
  }
}

/**
 * Of what was denied, ids whose scripts have run and have not been undone. One that is content with any of several
 * consents (`data-match="any"`) and still has one of them was not withdrawn. R54.
 */
export function stillRunning(denied: readonly string[], store: Store): string[] {
  const ran = denied.filter((id) => store.ran.has(id));
  if (!ran[0] || !document.querySelector('[data-match=any]')) return ran;
  const scripts = [...started(document)];
  return ran.filter((id) => {
    const its = scripts.filter((script) => needs(script, store).includes(id));
    return !its[0] || !its.every((script) => isAllowed(script, store));
  });
}
