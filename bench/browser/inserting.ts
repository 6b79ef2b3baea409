import type { Page } from 'playwright';

/** Plain nodes inserted at each go. */
export const NODES = 10_000;
const GOES = 15;

/** Milliseconds a go takes, observers and layout included, one node at a time and all at once; the shortest of several, memory collected before each. */
export const inserting = (page: Page): Promise<Record<'each' | 'together', number>> =>
  page.evaluate(
    async ([nodes, goes]) => {
      const rest = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const collect = (): void => (globalThis as { gc?(): void }).gc?.();
      const make = (): HTMLElement => {
        const node = document.createElement('div');
        node.append('Texte');
        return node;
      };
      const go = async (insert: (place: HTMLElement, made: HTMLElement[]) => void): Promise<number> => {
        const place = document.body.appendChild(document.createElement('section'));
        const made = Array.from({ length: nodes! }, make);
        collect();
        await rest();
        const start = performance.now();
        insert(place, made);
        // Observers are told before this goes on.
        await Promise.resolve();
        // Any page that inserts nodes has them laid out.
        void place.offsetHeight;
        const took = performance.now() - start;
        place.remove();
        return took;
      };
      const shortest = async (insert: (place: HTMLElement, made: HTMLElement[]) => void): Promise<number> => {
        let least = Infinity;
        for (let at = 0; at < goes!; at++) least = Math.min(least, await go(insert));
        return least;
      };
      const each = await shortest((place, made) => {
        for (const node of made) place.append(node);
      });
      const together = await shortest((place, made) => place.append(...made));
      return { each, together };
    },
    [NODES, GOES] as const,
  );
