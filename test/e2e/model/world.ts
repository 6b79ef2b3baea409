/** Runs in the page, ahead of everything: keeps the account that the test reads. */

export interface World {
  /** In the order of running: which element, and whether the stored choice allowed it at that moment. */
  ran: { id: string; allowed: boolean }[];
  /** What each element asks for. */
  asks: Record<string, { ids: string[]; any: boolean }>;
  /** How many elements carry that id: copies are elements of their own. */
  copies: Record<string, number>;
  allowed(id: string): boolean;
  note(id: string): void;
  /** Elements with that mark that are in the page. */
  find(id: string): HTMLElement[];
}

export function createWorld(): void {
  /** Read from the cookie by itself, so that it cannot be wrong in the way the code under test is wrong. */
  const granted = (id: string): boolean => {
    const own = new RegExp(`[|/]${id}:([01])~`).exec(document.cookie)?.[1];
    return (own ?? (id === 'service' ? /\|statistics:([01])~/.exec(document.cookie)?.[1] : undefined)) === '1';
  };
  const world: World = {
    ran: [],
    asks: {},
    copies: {},
    allowed(id) {
      const { ids, any } = world.asks[id]!;
      const met = (asked: string): boolean => (asked.startsWith('!') ? !granted(asked.slice(1)) : granted(asked));
      return any ? ids.some(met) : ids.every(met);
    },
    note(id) {
      world.ran.push({ id, allowed: world.allowed(id) });
    },
    find: (id) => [...document.querySelectorAll<HTMLElement>(`[data-mark="${id}"]`)],
  };
  // Scripts of the server say their name so.
  Object.assign(window, { world, log: { push: world.note } });
  document.addEventListener('placet:release', (event) => {
    const { element } = (event as CustomEvent<{ element: HTMLElement }>).detail;
    // What is shown has no code to say so; scripts speak for themselves.
    if (!/^(script|template)$/.test(element.localName)) world.note(element.dataset.mark!);
  });
}
