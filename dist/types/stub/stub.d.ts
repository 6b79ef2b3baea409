/**
 * A snippet for the head of pages that load `placet.js` late or from elsewhere. Until it is there, and for ever if it
 * never is: nothing is granted, calls wait in order, and after some seconds the page is told by `placet:timeout`.
 * docs/stub.md shows it as built; a test compares the two.
 */
type Call = (...args: unknown[]) => unknown;
type Queue = ((placet: Record<string, Call>) => void)[] & Record<string, unknown>;
