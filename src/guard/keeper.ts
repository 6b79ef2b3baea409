import { HELD_PAGE } from '../core/heldPage.js';
import { claimOn, ELEMENTS, isAddress, NAMES } from './addresses.js';
import type { Held } from './held.js';
import { tagsFor } from './tags.js';

/** Puts elements into the gated form, so that the gate releases and retracts them like any other. */
export interface Keeper {
  /** The element, and all inside it, has been put to sleep if it must wait. Scripts that need not run now, where it `joins` the page. */
  look(node: Node, joins: boolean): void;
  /** An attribute is about to get a value. True when it was put aside and must not be set. */
  assign(element: Element, name: string, value: unknown): boolean;
  /** Scripts inside never run, as those that came through `innerHTML`, or have run. */
  leave(root: Node): void;
}

const isScript = (element: Element): element is HTMLScriptElement => element instanceof HTMLScriptElement;

const isTagged = (element: Element): boolean => element.matches('[data-service],[data-category]');

const read = (element: Element, name: string): string => element.getAttribute(`data-${name}`) ?? '';

/** Writes only what changes: the gate watches these attributes too. What is empty goes. */
function put(element: Element, name: string, value: string): void {
  if (!value) element.removeAttribute(`data-${name}`);
  else if (read(element, name) !== value) element.setAttribute(`data-${name}`, value);
}

export function createKeeper(held: Held): Keeper {
  /** Scripts let through: they have run or will, and holding them would run them twice. Of other elements it says nothing. */
  const passed = new WeakSet<Element>();

  /** The element asks for these ids as well. Returns those it did not ask for before. */
  function tag(element: Element, ids: readonly string[]): string {
    const [service, category, added] = tagsFor(ids, held, read(element, 'service'), read(element, 'category'));
    put(element, 'service', service);
    put(element, 'category', category);
    return `${read(element, 'guarded')} ${added}`.trim();
  }

  /** The element asks for what it asked for before it was held. */
  function untag(element: Element): void {
    const ours = read(element, 'guarded').split(' ');
    for (const name of ['service', 'category', 'guarded']) {
      const others = read(element, name).split(' ');
      put(element, name, others.filter((id) => !ours.includes(id)).join(' '));
    }
  }

  /** True when the value must wait. */
  function keep(element: Element, name: string, value: string): boolean {
    const claim = claimOn(held, name, value);
    if (!claim || (!claim.held && isTagged(element))) return false;
    // Tagged, what is let through is put back to sleep by the gate on withdrawal.
    const added = tag(element, claim.ids);
    if (!claim.held) return false;
    element.setAttribute('data-guarded', added);
    // One yes among several would not be enough.
    put(element, 'match', '');
    if (isScript(element)) sleep(element);
    else {
      put(element, name, value);
      element.removeAttribute(name);
      // Given by the gate just now, it was not let through after all.
      put(element, `was-${name}`, '');
      // A frame's page is script of this site's own, and the gate trusts no attribute with it: the property is the guard's word.
      if (name === 'srcdoc') (element as { [HELD_PAGE]?: true })[HELD_PAGE] = true;
    }
    return true;
  }

  function sleep(script: HTMLScriptElement): void {
    if (script.type === 'text/plain') return;
    put(script, 'type', script.type);
    // Scripts made by script are async without saying so.
    if (script.async) script.async = true;
    script.type = 'text/plain';
  }

  function lookAt(element: Element, joins: boolean): void {
    if (isScript(element)) {
      // Sent elsewhere before it joined the page, or left with what stands in it. What it asks for itself it still waits for.
      if (!element.isConnected && element.matches('[data-guarded]:not([data-src])') && !held.address(element.src)?.held) {
        untag(element);
        if (!isTagged(element)) {
          element.type = read(element, 'type');
          put(element, 'type', '');
        }
      }
      if (element.type === 'text/plain' || passed.has(element)) return;
    }
    let waits = false;
    for (const name of NAMES) {
      const value = isAddress(element.localName, name) && element.getAttribute(name);
      if (value) waits = keep(element, name, value) || waits;
    }
    if (isScript(element) && joins && !waits) passed.add(element);
  }

  /** A form's own methods can be hidden by its fields; its prototype's cannot. */
  const inside = (root: Node): Iterable<Element> =>
    root instanceof Element
      ? Element.prototype.querySelectorAll.call(root, ELEMENTS)
      : ((root as Partial<ParentNode>).querySelectorAll?.(ELEMENTS) ?? []);

  return {
    look(node, joins) {
      if (node instanceof Element && Element.prototype.matches.call(node, ELEMENTS)) lookAt(node, joins);
      for (const element of inside(node)) lookAt(element, joins);
    },
    assign(element, name, value) {
      if (isScript(element)) {
        // Without an address it has not run yet.
        if (!passed.has(element) || !element.hasAttribute('src')) keep(element, name, String(value));
        return false;
      }
      if (element.hasAttribute('data-guarded') && read(element, name) !== String(value)) {
        // The page shows something else now: what was put aside is no longer wanted, and only what else was still waits.
        put(element, name, '');
        untag(element);
        for (const other of NAMES) keep(element, other, read(element, other));
      }
      return keep(element, name, String(value));
    },
    leave(root) {
      for (const element of inside(root)) passed.add(element);
    },
  };
}
