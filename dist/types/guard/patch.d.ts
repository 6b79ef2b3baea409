/** Built-ins replaced by stand-ins that a page cannot tell from them, and put back. */
type Slot = 'value' | 'get' | 'set';
type Native = (...args: unknown[]) => unknown;
/** What a stand-in answers; `proceed` calls the built-in, whose exceptions pass unchanged. */
export type Handler = (self: unknown, args: unknown[], proceed: (args: unknown[], self?: unknown) => unknown) => unknown;
/** A proxy keeps name, length, prototype and own properties of the built-in. What is absent stays absent. Returns its undo. */
export declare function replace(owner: object | undefined, name: string, slot: Slot, traps: ProxyHandler<Native>): () => void;
/** Every call of a function, or of one half of an accessor, goes through the handler. Returns its undo. */
export declare const around: (owner: object | undefined, name: string, slot: Slot, handler: Handler) => (() => void);
/** One undo for several. */
export declare const together: (stops: readonly (() => void)[]) => (() => void);
/** Stand-ins print as the built-ins they stand for: some libraries look for `[native code]` under the right name. */
export declare const disguise: () => (() => void);
export {};
