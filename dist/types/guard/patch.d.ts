/** Built-ins replaced by stand-ins that a page cannot tell from them, and put back. */
type Native = (...args: unknown[]) => unknown;
/** What a stand-in answers; `proceed` calls the built-in, whose exceptions pass unchanged. */
export type Handler = (self: unknown, args: unknown[], proceed: (args: unknown[], self?: unknown) => unknown, name: string) => unknown;
/** A proxy keeps name, length, prototype and own properties of the built-in. What is absent stays absent. Returns its undo. */
export declare function replace(owner: object | undefined, name: string, traps: ProxyHandler<Native>): () => void;
/** One undo for several. */
export declare const together: (stops: readonly (() => void)[]) => (() => void);
/** Every call of these functions, or of what sets these properties, goes through the handler. Returns their undo. */
export declare const around: (owner: object | undefined, names: string, handler: Handler) => (() => void);
/** Stand-ins print as the built-ins they stand for: some libraries look for `[native code]` under the right name. */
export declare const disguise: () => (() => void);
export {};
