import { resolve } from '../core/config.js';
import { holdAttributes } from './attributes.js';
import { holdBeacon } from './beacon.js';
import { createClaims } from './claims.js';
import { holdCookies } from './cookies.js';
import { holdFetch } from './fetch.js';
import { createHeld } from './held.js';
import { holdInsertion } from './insertion.js';
import { createKeeper } from './keeper.js';
import { holdMarkup } from './markup.js';
import type { Page } from './page.js';
import { holdParsed } from './parsed.js';
import { disguise } from './patch.js';
import { holdSockets } from './sockets.js';
import { holdStorage } from './storage.js';
import { createTell } from './tell.js';
import { holdXhr } from './xhr.js';

/**
 * Holds untagged third parties that talk to the hosts of declared services, until the visitor has said yes to them.
 * Returns its undo, after which every built-in is its own again and nothing is held.
 */
export function guard({ layers, hosts, undeclared, debug }: Page): () => void {
  const config = resolve(layers, () => {});
  const tell = createTell(config, debug);
  const held = createHeld(config, {
    claims: createClaims(config, hosts),
    undeclared: undeclared || config.guard?.undeclared === true,
    onHold: tell,
  });
  const keeper = createKeeper(held);
  const concerns = [
    disguise,
    holdFetch,
    holdXhr,
    holdBeacon,
    holdSockets,
    holdCookies,
    holdStorage,
    holdAttributes,
    holdInsertion,
    holdMarkup,
    holdParsed,
  ];
  const stops = concerns.map((start) => {
    try {
      return start(held, keeper);
    } catch {
      // One that a browser lacks leaves the others in place.
      return () => {};
    }
  });
  return () => {
    held.stop();
    for (const stop of stops.reverse()) stop();
  };
}
