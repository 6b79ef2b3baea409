import type { Store } from '../store.js';
interface Options {
    /** Asked again at the moment of running. */
    mayRun(script: HTMLScriptElement): unknown;
    onRun(script: HTMLScriptElement): void;
}
/**
 * Runs scripts as a browser would: those of one chain (same categories) in page order, each after the one before has
 * loaded or failed; `async` and module scripts at once. Each is checked again at the moment it runs.
 */
export declare function createOrder(store: Store, { mayRun, onRun }: Options): {
    drain: () => Promise<void>;
    add(script: HTMLScriptElement): void;
};
export type Order = ReturnType<typeof createOrder>;
export {};
