/** Built-ins replaced by stand-ins that a page cannot tell from them, and put back. */

type Slot = 'value' | 'get' | 'set';
type Native = (...args: unknown[]) => unknown;

/** What a stand-in answers; `proceed` calls the built-in, whose exceptions pass unchanged. */
export type Handler = (self: unknown, args: unknown[], proceed: (args: unknown[], self?: unknown) => unknown) => unknown;

// Taken before any other script of the page could replace them.
const { apply, getOwnPropertyDescriptor, defineProperty } = Reflect;
const natives = new WeakMap<object, Native>();

/** A proxy keeps name, length, prototype and own properties of the built-in. What is absent stays absent. Returns its undo. */
export function replace(owner: object | undefined, name: string, slot: Slot, traps: ProxyHandler<Native>): () => void {
  const before = owner && getOwnPropertyDescriptor(owner, name);
  const native = before?.[slot];
  if (!owner || !before?.configurable || typeof native !== 'function') return () => {};
  const proxy = new Proxy(native, traps);
  natives.set(proxy, native);
  defineProperty(owner, name, { ...before, [slot]: proxy });
  return () => {
    // What somebody has wrapped since is left in place; ours then lets everything through.
    if (getOwnPropertyDescriptor(owner, name)?.[slot] === proxy) defineProperty(owner, name, before);
  };
}

/** Every call of a function, or of one half of an accessor, goes through the handler. Returns its undo. */
export const around = (owner: object | undefined, name: string, slot: Slot, handler: Handler): (() => void) =>
  replace(owner, name, slot, {
    apply: (native, self, args) => handler(self, args, (changed, other = self) => apply(native, other, changed)),
  });

/** One undo for several. */
export const together =
  (stops: readonly (() => void)[]): (() => void) =>
  () => {
    for (const stop of stops) stop();
  };

/** Stand-ins print as the built-ins they stand for: some libraries look for `[native code]` under the right name. */
export const disguise = (): (() => void) =>
  around(Function.prototype, 'toString', 'value', (self, args, proceed) => proceed(args, natives.get(self as object) ?? self));
