import type { Context } from './index.js';

/** Long enough to read the announcement, and for it to come. Milliseconds. */
const BEFORE_RELOAD = 4000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BEFORE_RELOAD));

/**
 * What cannot be undone on this page is ended by loading it again, once the visitor has been told; not when it is granted
 * again meanwhile. Waits for no other part. R54, R168.
 */
export function startLeaving({ store, drawing, stops }: Context): (running: readonly string[]) => void {
  const { leaving, config, granted } = store;
  let departure: object | undefined;

  const stay = (): void => {
    departure = undefined;
    if (leaving.peek()[0]) leaving.value = [];
  };
  stops.push(stay);

  async function leave(): Promise<void> {
    const mine = (departure = {});
    if (config.ui !== false) await Promise.race([drawing().catch(() => {}), pause()]);
    await pause();
    if (departure === mine) location.reload();
  }

  return (running) => {
    const ids = [...leaving.peek(), ...running].filter((id) => !granted(id));
    if (!ids[0]) return stay();
    leaving.value = ids;
    if (!departure) void leave();
  };
}
