/** The queue is full: come back later. */
export const BUSY = 'ledger-busy';

export interface Bounds<Item> {
  /** Items in a group. */
  readonly size?: number;
  /** Items that may wait. */
  readonly most?: number;
  /** What one weighs, and what all that wait may weigh: a few large ones fill memory as well as many small ones. */
  readonly weigh?: (item: Item) => number;
  readonly heaviest?: number;
}

/**
 * Groups what arrives while the last group is being written, so that one commit to disk serves them all. Groups of one key
 * are written one after the other; a group that fails fails for all in it.
 */
export function createBatcher<Item, Result>(
  write: (key: string, items: readonly Item[]) => Promise<readonly Result[]>,
  { size = 200, most = 10_000, weigh = () => 0, heaviest = 64_000_000 }: Bounds<Item> = {},
) {
  interface Waiting {
    item: Item;
    resolve: (result: Result) => void;
    reject: (error: unknown) => void;
  }
  const queues = new Map<string, Waiting[]>();
  const running = new Set<Promise<void>>();
  let waiting = 0;
  let weight = 0;

  async function drain(key: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const group = queue.splice(0, size);
      try {
        const results = await write(
          key,
          group.map(({ item }) => item),
        );
        for (const [index, { resolve }] of group.entries()) resolve(results[index]!);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
      waiting -= group.length;
      for (const { item } of group) weight -= weigh(item);
    }
    queues.delete(key);
  }

  return {
    /** Resolves once the item is written. Rejects with `BUSY` as the message when too much waits. */
    add(key: string, item: Item): Promise<Result> {
      const heavier = weight + weigh(item);
      if (waiting >= most || heavier > heaviest) return Promise.reject(new Error(BUSY));
      waiting += 1;
      weight = heavier;
      return new Promise((resolve, reject) => {
        const queue = queues.get(key);
        if (queue) return void queue.push({ item, resolve, reject });
        const begun = [{ item, resolve, reject }];
        queues.set(key, begun);
        const work = drain(key, begun).finally(() => running.delete(work));
        running.add(work);
      });
    },
    /** Resolves when nothing is left to write. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
