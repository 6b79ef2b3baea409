/** Built-ins replaced by stand-ins that a page cannot tell from them, and put back. */

type Native = (...args: unknown[]) => unknown;

/** What a stand-in answers; `proceed` calls the built-in, whose exceptions pass unchanged. */
export type Handler = (self: unknown, args: unknown[], proceed: (args: unknown[], self?: unknown) => unknown, name: string) => unknown;

// Taken before any other script of the page could replace them.
const { apply, getOwnPropertyDescriptor, defineProperty } = Reflect;
const natives = new WeakMap<object, Native>();

/** A proxy keeps name, length, prototype and own properties of the built-in. What is absent stays absent. Returns its undo. */
export function replace(owner: object | undefined, name: string, traps: ProxyHandler<Native>): () => void {
  const before = owner && getOwnPropertyDescriptor(owner, name);
  const slot = before?.set ? 'set' : 'value';
  const native = before?.[slot];
  if (!before?.configurable || typeof native !== 'function') return () => {};
  const proxy = new Proxy(native, traps);
  natives.set(proxy, native);
  defineProperty(owner!, name, { ...before, [slot]: proxy });
  return () => {
    // What somebody has wrapped since is left in place; ours then lets everything through.
    if (getOwnPropertyDescriptor(owner!, name)?.[slot] === proxy) defineProperty(owner!, name, before);
  };
}

/** One undo for several. */
export const together =
  (stops: readonly (() => void)[]): (() => void) =>
  () => {
    for (const stop of stops) stop();
  };

/** Every call of these functions, or of what sets these properties, goes through the handler. Returns their undo. */
export const around = (owner: object | undefined, names: string, handler: Handler): (() => void) =>
  together(
    names.split(' ').map((name) =>
      replace(owner, name, {
        apply: (native, self, args) => handler(self, args, (changed, other = self) => apply(native, other, changed), name),
      }),
    ),
  );

/** Stand-ins print as the built-ins they stand for: some libraries look for `[native code]` under the right name. */
export const disguise = (): (() => void) =>
  around(Function.prototype, 'toString', (self, args, proceed) => proceed(args, natives.get(self as object) ?? self));
