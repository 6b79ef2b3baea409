import type { Gate } from '../core/gate/observe.js';
import { GATED, HELD, isAllowed, isDormant, isScript, isTemplate } from '../core/gate/tags.js';
import type { Store } from '../core/store.js';
import { retract } from './retract.js';

/** Opens templates and closes them again. */

/** On a template that is open, and on its copies: what the marks around that which it let out say. */
const OPEN = 'data-open';

let count = 0;
/**
 * On each template that is open, and on the marks around what it let out: that template. Tells them from copies, for every
 * Placet that sees them, and keeps the template from being forgotten while its marks stand somewhere.
 */
const OPENER = Symbol.for('placet.opener');
type Marked = Node & { [OPENER]?: HTMLTemplateElement | undefined };
const open = new Set<WeakRef<HTMLTemplateElement>>();

/** Open, be it by the Placet of another window that looks into this one. */
export const isOpen = (template: HTMLTemplateElement): boolean => (template as Marked)[OPENER] === template;

/** Templates that are open, those taken out of the page included. */
export const openOnes = (): HTMLTemplateElement[] => [...open].flatMap((one) => one.deref() ?? []);

/**
 * What a template holds stands after it between two marks, in order; its scripts wait their turn like any other, and what asks
 * for a consent of its own sleeps without it, even if it was not written to. Inside is left a copy, so that a copy of the template is as good as the template was.
 */
export function unfold(template: HTMLTemplateElement, gate: Gate, store: Store): void {
  const { unfolded } = gate;
  const { content } = template;
  const copy = content.cloneNode(true);
  for (const element of content.querySelectorAll(GATED)) {
    if (!isScript(element) && !isTemplate(element) && !isAllowed(element, store)) retract(element, gate);
  }
  for (const script of content.querySelectorAll('script')) {
    const isTagged = script.matches(GATED);
    if (isTagged && isDormant(script)) continue;
    // Written as if it were held, it runs like the others here.
    if (script.type && !isDormant(script)) script.setAttribute('data-type', script.type);
    script.type = HELD;
    if (isTagged) continue;
    for (const name of ['data-category', 'data-service', 'data-match']) {
      const asked = template.getAttribute(name);
      if (asked !== null) script.setAttribute(name, asked);
    }
  }
  const name = `placet ${++count}`;
  const [start, end] = [new Comment(name), new Comment(name)];
  const nodes = [start, ...content.childNodes, end];
  template.setAttribute(OPEN, name);
  unfolded.set(template, nodes);
  for (const one of [template, start, end]) (one as Marked)[OPENER] = template;
  for (const one of open) if (!one.deref()) open.delete(one);
  open.add(new WeakRef(template));
  content.replaceChildren(copy);
  template.after(...nodes);
}

/** What stands from one mark to the other, both included; nothing where they are not side by side. */
function between(start: Node, end: Node | null): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node: Node | null = start; node; node = node.nextSibling) {
    nodes.push(node as ChildNode);
    if (node === end) return nodes;
  }
  return [];
}

/** What a template let out is back inside, and whatever its scripts put between is gone, wherever the template has gone meanwhile. */
export function fold(template: HTMLTemplateElement, { unfolded }: Gate): void {
  const nodes = [...(unfolded.get(template) ?? [])];
  const [start, end] = [nodes.shift()!, nodes.pop()!];
  unfolded.delete(template);
  (template as Marked)[OPENER] = undefined;
  template.removeAttribute(OPEN);
  for (const one of open) if (one.deref() === template) open.delete(one);
  const added = between(start, end).filter((node) => !nodes.includes(node));
  for (const node of [start, ...added, end]) node.remove();
  // A script that was made anew to run, or to be held again, stands for the one it took the place of.
  const anew = added.filter((node) => isScript(node as unknown as Element) && (node as unknown as Element).matches(GATED));
  const own = nodes.map((node) => (node.isConnected || !isScript(node as unknown as Element) ? node : (anew.shift() ?? node)));
  template.content.replaceChildren(...own);
}

/** Of a copy of an open template, as page snapshots hold: the copies of what that one let out are gone, what it let out itself stays, and it is a closed one. */
export function strip(template: HTMLTemplateElement): void {
  const name = template.getAttribute(OPEN);
  if (name === null) return;
  template.removeAttribute(OPEN);
  const marks: Node[] = [];
  for (let node = template.nextSibling; node; node = node.nextSibling)
    if (node.nodeType === Node.COMMENT_NODE && node.nodeValue === name && !(node as Marked)[OPENER]) marks.push(node);
  if (marks[1]) for (const node of between(marks[0]!, marks[1])) node.remove();
}
