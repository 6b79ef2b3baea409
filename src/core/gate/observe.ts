import type { Cell } from '../cell.js';
import { isolate } from '../isolate.js';
import type { Store } from '../store.js';
import { createOrder } from './order.js';
import { parsed, show } from './release.js';
import { GATED, isAllowed, isDormant, isEmbed, isFetching, isLive, isScript, isTemplate, needs, URLS } from './tags.js';
import { trusted } from './trusted.js';

export interface Gate {
  /** Puts every gated element in the state its consent calls for, at once. */
  sweep(): void;
  /** Gates what is inside, now and later. Returns its undo. */
  observe(root: Node & ParentNode): () => void;
  /** What each open template let out, with its marks. */
  readonly unfolded: WeakMap<Element, readonly ChildNode[]>;
  /** What has been made live, so that what the page takes out and keeps can be put to sleep too. */
  readonly awake: WeakRef<Element>[];
  readonly trusted: typeof trusted;
  stop(): void;
}

interface Options {
  onRelease(element: Element): void;
  /** Called with live elements that must sleep again, templates due to open or close, and frames that hold a page. The code for it is fetched when first needed. */
  onTurn(elements: readonly Element[]): void;
  /** The page has another root, or its root another language: `document.open` took away every listener, and all that stood there. */
  onRoot(): void;
}

/** What was granted runs when the visitor has seen the answer taken; a hidden page is never painted. */
const afterPaint = (then: () => void): void => {
  (document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(then));
};

/** The parser has moved past it, unless a script has put something behind. */
const isPassed = ({ nextSibling, parentNode }: Node): unknown => nextSibling || (parentNode && isPassed(parentNode));

/**
 * Nothing of it is still streaming in while its page is. The parser turns `async` on in a script it has read to its end (HTML, «prepare the
 * script element»); of a template nothing tells.
 */
const isWhole = (element: Element): unknown => isPassed(element) && (isScript(element) ? element.async : !isTemplate(element));

/** Holds every gated element until what it asks for is granted, now and as elements appear; has it put back when it no longer is. */
export function startGate(store: Store, { onRelease, onTurn, onRoot }: Options): Gate {
  const roots = new Set<Node & ParentNode>();
  const partial = new Set<Element>();
  const awake: Gate['awake'] = [];
  let embeds = new Set<HTMLElement>();
  let turned = false;
  let toTurn: Element[] = [];
  const unfolded: Gate['unfolded'] = new WeakMap();

  // What wants an id *not* granted must wait as well until that is known.
  const mayRun = (element: Element): unknown => store.ready.peek() && roots.size && isAllowed(element, store);
  const order = createOrder(store, {
    mayRun,
    onRun(script): void {
      needs(script, store).forEach(store.ran.add, store.ran);
      onRelease(script);
    },
  });

  function settle(element: Element, anew?: unknown): void {
    const allowed = isAllowed(element, store);
    if (allowed === null) {
      // Other scripts use these attributes too: only what looks held is spoken of, and nothing is touched.
      if (isTemplate(element) || isDormant(element as HTMLScriptElement) || element.hasAttribute('data-src'))
        store.report('unknown-tag', element);
      return;
    }
    const page = element.ownerDocument;
    // Asked for each time: `document.open` takes every listener away.
    page.addEventListener('DOMContentLoaded', sweepAll);
    if (page.readyState === 'loading') {
      parsed.add(element);
      // Half-read, a script would run half, and Chromium never loads a frame that is given its address before its end tag.
      if (!isWhole(element)) return void partial.add(element);
    }
    partial.delete(element);
    const go = mayRun(element);
    if (isScript(element)) {
      if (go && isDormant(element)) order.add(element);
    } else if (isTemplate(element)) {
      // A copy of an open one stands before copies of what that one let out.
      if (unfolded.has(element) ? !allowed : go || element.hasAttribute('data-open')) toTurn.push(element);
    } else if (isFetching(element)) {
      if (go && show(element, anew)) {
        awake.push(new WeakRef(element));
        onRelease(element);
      }
      if ((!allowed && isLive(element)) || element.hasAttribute('data-srcdoc')) toTurn.push(element);
      const missed = !allowed && isEmbed(element) && needs(element, store)[0]![0] !== '!';
      turned ||= missed !== embeds.has(element);
      embeds[missed ? 'add' : 'delete'](element);
    }
  }

  function finish(): void {
    if (turned) store.embeds.value = embeds = new Set([...embeds].filter((element) => element.isConnected));
    turned = false;
    if (toTurn[0]) onTurn(toTurn);
    toTurn = [];
    void order.drain();
  }

  const safely = (element: Element, anew?: unknown): unknown => isolate(() => settle(element, anew));

  function sweep(root: ParentNode): void {
    for (const element of root.querySelectorAll(GATED)) safely(element);
  }

  function sweepAll(): void {
    for (const root of roots) sweep(root);
    finish();
  }

  const observer = new MutationObserver((records) => {
    // One query over the page is cheaper than asking each of very many nodes.
    if (records[999] ?? records[0]!.addedNodes[999]) return sweepAll();
    try {
      for (const { target, addedNodes, attributeName } of records) {
        for (const node of attributeName ? [target] : addedNodes) {
          const element = node as Element;
          // A body that comes as the page is read takes nobody's place: `complete` it is not yet.
          if (/^(html|bodyc)/.test(element.localName + document.readyState)) onRoot();
          // Text and comments have none. A source may come to a picture that lives.
          const gated = element.closest?.(GATED);
          // What begins with `data-` tells something anew; `lang` does not.
          if (gated) safely(gated, attributeName?.[4]);
          if (element.firstElementChild) sweep(element);
        }
      }
    } catch {
      // A form may have fields named as what we call: it is looked at from above.
      roots.forEach(sweep);
    }
    for (const element of partial) safely(element);
    finish();
  });

  const watch = (root: Node): void =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['lang', ...['category', 'service', 'match', 'srcdoc', ...URLS].map((name) => `data-${name}`)],
    });

  function observe(root: Node & ParentNode): () => void {
    // What cannot be watched throws here, and is no root.
    watch(root);
    roots.add(root);
    sweepAll();
    return () => {
      roots.delete(root);
      observer.disconnect();
      roots.forEach(watch);
      // What was seen and not yet told is forgotten by then.
      sweepAll();
    };
  }

  observe(document);
  const follow = (): void => {
    finish();
    afterPaint(sweepAll);
  };
  const stops = [store.saved, store.ready].map((one) => (one as Cell<unknown>).subscribe(follow));
  return {
    awake,
    observe,
    sweep: sweepAll,
    trusted,
    unfolded,
    stop(): void {
      roots.clear();
      observer.disconnect();
      for (const undo of stops) undo();
    },
  };
}
