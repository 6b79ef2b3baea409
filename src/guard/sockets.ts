import { deadAddress, deadSocket } from './dead.js';
import type { Held } from './held.js';
import { replace, together } from './patch.js';

/** A `WebSocket` or `EventSource` to a held host is made, and errs as without a network. Never replayed: clients try again by themselves. */
export const holdSockets = (held: Held): (() => void) =>
  together([hold(held, 'WebSocket', deadSocket), hold(held, 'EventSource', deadAddress)]);

function hold(held: Held, name: 'WebSocket' | 'EventSource', dead: () => string): () => void {
  const { prototype } = window[name];
  const native = prototype.constructor;
  const stop = replace(window, name, 'value', {
    construct(target, args, newTarget) {
      if (!held.address(args[0])?.held) return Reflect.construct(target, args, newTarget);
      const socket: object = Reflect.construct(target, [dead(), ...args.slice(1)], newTarget);
      return Object.defineProperty(socket, 'url', { value: new URL(args[0], document.baseURI).href, configurable: true });
    },
  });
  prototype.constructor = window[name];
  return () => {
    stop();
    prototype.constructor = native;
  };
}
