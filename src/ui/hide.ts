import { GATED } from '../core/gate/tags.js';
import { page } from '../core/page.js';
import { sheetFor } from './sheets.js';

/**
 * Important in a layer, it wins over whatever the page says outside of one; and what stays displayed all the same, for what
 * is written on it or said in a layer of the page's, takes no room and is not seen.
 */
const CSS = `@layer{placet-embed:not([hidden])+:is(${GATED}){display:none!important;position:fixed!important;visibility:hidden!important}}`;

export type Tree = Document | ShadowRoot;

const sheetsOf = (tree: Tree): CSSStyleSheet[] => (tree === document ? page('adoptedStyleSheets') : tree.adoptedStyleSheets);

/**
 * Hides what our placeholders stand right before in that tree, unless they are `hidden`. Nothing is written on it, for it would
 * be in each copy the page makes. The returned function undoes it.
 */
export function hideIn(tree: Tree): () => void {
  const sheet = sheetFor(tree.ownerDocument ?? (tree as Document), CSS);
  sheetsOf(tree).push(sheet);
  return () => {
    const at = sheetsOf(tree).indexOf(sheet);
    if (at >= 0) sheetsOf(tree).splice(at, 1);
  };
}
