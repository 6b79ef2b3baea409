import { page } from '../core/page.js';
import { deadAddress, deadSocket } from './dead.js';
import type { Held } from './held.js';
import { replace, together } from './patch.js';

/**
 * A `WebSocket` or `EventSource` to a held host is made, and errs as without a network. Never replayed: it stays dead, and its
 * client makes another. One that is open when its host is held again is closed.
 */
export const holdSockets = (held: Held): (() => void) =>
  together([hold(held, 'WebSocket', deadSocket), hold(held, 'EventSource', deadAddress)]);

function hold(held: Held, name: 'WebSocket' | 'EventSource', dead: () => string): () => void {
  const { prototype } = window[name];
  const { constructor: native, close: shut } = prototype;
  let open: (WebSocket | EventSource)[] = [];
  held.follow(() => {
    for (const socket of open) if (held.address(socket.url)?.held) Reflect.apply(shut, socket, []);
  });
  const stop = replace(window, name, {
    construct(target, args, newTarget) {
      const claim = held.address(args[0]);
      if (!claim?.held) {
        const socket = Reflect.construct(target, args, newTarget);
        if (claim) open = [...open.filter(({ readyState, CLOSED }) => readyState !== CLOSED), socket];
        return socket;
      }
      const socket: WebSocket = Reflect.construct(target, [dead(), ...args.slice(1)], newTarget);
      // WebKit says that a bad port has failed before it counts as closed, and never that it is.
      const close = (): unknown => socket.readyState || setTimeout(() => socket.dispatchEvent(new CloseEvent('close', { code: 1006 })));
      socket.addEventListener('error', close);
      return Object.defineProperty(socket, 'url', { value: new URL(args[0], page('baseURI')).href, configurable: true });
    },
  });
  prototype.constructor = window[name];
  return () => {
    stop();
    prototype.constructor = native;
  };
}
