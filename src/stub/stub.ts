/**
 * A snippet for the head of pages that load `placet.js` late or from elsewhere. Until it is there, and for ever if it
 * never is: nothing is granted, calls wait in order, and after some seconds the page is told by `placet:timeout`.
 * docs/stub.md shows it as built; a test compares the two.
 */

type Call = (...args: unknown[]) => unknown;
type Queue = ((placet: Record<string, Call>) => void)[] & Record<string, unknown>;

// An element named «placet» is on the window as well, but is not its own.
if (!Object.hasOwn(self, 'placet')) {
  const queue = [] as unknown as Queue;
  (self as unknown as { placet: Queue }).placet = queue;
  queue.granted = () => false;
  // Whoever kept the queue goes on by it: the core sends `push` on, and with it all that is built on it here.
  queue.push((placet) => (queue.granted = placet.granted));
  for (const name of 'when open close choose acceptAll rejectAll withdraw setLanguage'.split(' ')) {
    queue[name] = (...args: unknown[]) => new Promise((answer) => queue.push((placet) => answer(placet[name]!(...args))));
  }
  for (const name of ['on', 'watch', 'observe']) {
    queue[name] = (...args: unknown[]) => {
      let stop: unknown = () => (stop = 0);
      queue.push((placet) => stop && (stop = placet[name]!(...args)));
      return () => stop && (stop as Call)();
    };
  }
  setTimeout(() => {
    // The core puts itself in the place of the queue. By now the page may have a `self` of its own.
    if ((window as unknown as { placet: unknown }).placet === queue) document.dispatchEvent(new Event('placet:timeout', { bubbles: true }));
    // So long, in milliseconds, does the page wait before it is told.
  }, 10_000);
}
