import type { CDPSession, Page } from 'playwright';

/** Plain nodes inserted at each go. */
export const NODES = 10_000;
const GOES = 15;

/** A place on the page, and nodes for it that nobody has seen yet. */
const prepare = (nodes: number): Promise<unknown> => {
  const made = Array.from({ length: nodes }, () => {
    const node = document.createElement('div');
    node.append('Texte');
    return node;
  });
  Object.assign(window, { made, place: document.body.appendChild(document.createElement('section')) });
  (globalThis as { gc?(): void }).gc?.();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};

type Prepared = { made: HTMLElement[]; place: HTMLElement };

const WAYS = {
  each(): number {
    const { made, place } = window as unknown as Prepared;
    for (const node of made) place.append(node);
    // Any page that inserts nodes has them laid out. Observers are told as soon as this returns.
    return place.offsetHeight;
  },
  together(): number {
    const { made, place } = window as unknown as Prepared;
    place.append(...made);
    return place.offsetHeight;
  },
};

const clear = (): void => (window as unknown as Prepared).place.remove();

/** Milliseconds of the processor that the main thread has had, so that what another program took does not count. */
async function spent(session: CDPSession): Promise<number> {
  const { metrics } = (await session.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** What a go takes, observers and layout included, one node at a time and all at once; the shortest of several, memory collected before each. */
export async function inserting(page: Page): Promise<Record<keyof typeof WAYS, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const shortest = async (insert: () => number): Promise<number> => {
    let least = Infinity;
    for (let at = 0; at < GOES; at++) {
      await page.evaluate(prepare, NODES);
      const before = await spent(session);
      await page.evaluate(insert);
      least = Math.min(least, (await spent(session)) - before);
      await page.evaluate(clear);
    }
    return least;
  };
  return { each: await shortest(WAYS.each), together: await shortest(WAYS.together) };
}
