/** The queue is full: come back later. */
export const BUSY = 'ledger-busy';

/**
 * Groups what arrives while the last group is being written, so that one commit to disk serves them all. Groups of one key
 * are written one after the other; a group that fails fails for all in it.
 */
export function createBatcher<Item, Result>(
  write: (key: string, items: readonly Item[]) => Promise<readonly Result[]>,
  { size = 200, most = 10_000 }: { size?: number; most?: number } = {},
) {
  interface Waiting {
    item: Item;
    resolve: (result: Result) => void;
    reject: (error: unknown) => void;
  }
  const queues = new Map<string, Waiting[]>();
  const running = new Set<Promise<void>>();
  let waiting = 0;

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
    }
    queues.delete(key);
  }

  return {
    /** Resolves once the item is written. Rejects with `BUSY` as the message when too many wait. */
    add(key: string, item: Item): Promise<Result> {
      if (waiting >= most) return Promise.reject(new Error(BUSY));
      waiting += 1;
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
