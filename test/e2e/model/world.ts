/** Runs in the page, ahead of everything: keeps the account that the test reads. */

export interface World {
  /** In the order of running: which element, and whether the stored choice allowed it at that moment. */
  ran: { id: string; allowed: boolean }[];
  /** What each element asks for. */
  asks: Record<string, { ids: string[]; any: boolean }>;
  /** How many elements carry that id: copies are elements of their own. */
  copies: Record<string, number>;
  /** While another tab decides and this one has not heard yet: the cookie as it was. */
  before: string | null;
  /** How often each picture or frame may have been fetched: at each release, and when the page itself makes it load again. */
  loads: Record<string, number>;
  allowed(id: string): boolean;
  note(id: string): void;
  /** Elements with that mark that are in the page. */
  find(id: string): HTMLElement[];
}

export function createWorld(): void {
  /** Read from the cookie by itself, so that it cannot be wrong in the way the code under test is wrong. */
  const granted = (id: string, cookie: string): boolean => {
    const own = new RegExp(`[|/]${id}:([01])~`).exec(cookie)?.[1];
    return (own ?? (id === 'service' ? /\|statistics:([01])~/.exec(cookie)?.[1] : undefined)) === '1';
  };
  const world: World = {
    ran: [],
    asks: {},
    copies: {},
    before: null,
    loads: {},
    allowed(id) {
      const { ids, any } = world.asks[id]!;
      const under = (cookie: string): boolean => {
        const met = (asked: string): boolean => granted(asked.replace('!', ''), cookie) !== asked.startsWith('!');
        return any ? ids.some(met) : ids.every(met);
      };
      return under(document.cookie) || (world.before !== null && under(world.before));
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
    if (/^(script|template)$/.test(element.localName)) return;
    world.note(element.dataset.mark!);
    world.loads[element.dataset.mark!]! += 1;
  });
}
