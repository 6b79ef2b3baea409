import type { Gate } from '../core/gate/observe.js';
import { GATED, isScript } from '../core/gate/tags.js';

/** Opens templates and closes them again. */

/** What a template holds stands after it, in order; its scripts wait their turn like any other. */
export function unfold(template: HTMLTemplateElement, { unfolded }: Gate): void {
  for (const script of template.content.querySelectorAll<HTMLScriptElement>(`script:not(${GATED})`)) {
    if (script.type) script.dataset.type = script.type;
    script.type = 'text/plain';
    for (const name of ['category', 'service', 'match']) {
      const asked = template.dataset[name];
      if (asked !== undefined) script.dataset[name] = asked;
    }
  }
  // The comment marks where it ends, whatever its scripts put between.
  const nodes = [...template.content.childNodes, new Comment()];
  unfolded.set(template, nodes);
  template.after(...nodes);
}

/** What stands between a template and its end mark. */
function between(template: Element, end: Node): Node[] {
  const nodes: Node[] = [];
  for (let node = template.nextSibling; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** What a template let out is back inside, and whatever its scripts put between is gone. */
export function fold(template: HTMLTemplateElement, { unfolded }: Gate): void {
  const nodes: Node[] = [...(unfolded.get(template) ?? [])];
  const end = nodes.pop() as Comment;
  unfolded.delete(template);
  const added = end.parentNode === template.parentNode ? between(template, end).filter((node) => !nodes.includes(node)) : [];
  for (const node of [...added, end]) (node as ChildNode).remove();
  // A script that was made anew to run, or to be held again, stands for the one it took the place of.
  const anew = added.filter((node) => isScript(node as Element) && (node as Element).matches(GATED));
  template.content.append(...nodes.map((node) => (node.isConnected || !isScript(node as Element) ? node : (anew.shift() ?? node))));
}
