import { read } from '../core/codec.js';
import type { KnownService, Resolved } from '../core/config.js';
import { isGranted } from '../core/rules.js';
import type { Placet, TrackerKind } from '../types.js';
import type { Claims } from './claims.js';

/** Whose an address is, and whether it must wait. */
export interface Claim {
  /** Of the service, or of the category where the host was given to one. */
  readonly id: string;
  readonly held: boolean;
}

/** What every concern of the guard asks. No answer ever throws. */
export interface Held {
  /** Null for addresses of no declared service, of this host, and for what is no address. */
  address(url: unknown): Claim | null;
  /** True when nobody who has said yes stands behind this name. */
  tracker(name: string, kind: TrackerKind): boolean;
  isService(id: string): boolean;
  /** Keeps the call until consent, when the service asks for that. False: let it fail. */
  replay(id: string, call: () => void): boolean;
  /** From now on nothing is held. */
  stop(): void;
}

interface Options {
  claims: Claims;
  /** Hold names that no service declares. */
  undeclared: boolean;
  /** Told of each address held. */
  onHold(url: string, id: string): void;
}

type Queue = { push(callback: (placet: Placet) => void): void };

/** Reads the stored choice by itself, and follows Placet once it is there. */
export function createHeld(config: Resolved, { claims, undeclared, onHold }: Options): Held {
  const calls = new Set<{ id: string; call(): void }>();
  const stops: (() => void)[] = [];
  let placet: Placet | undefined;
  let on = true;

  const saved = stored(config);
  const granted = (id: string): boolean => {
    if (placet) return placet.granted(id);
    return isGranted(config, saved && saved.expiresAt > Date.now() ? saved : null, id);
  };

  /** What several share waits for all of them; what an essential service needs never waits. */
  function judge(ids: readonly string[]): Claim | null {
    if (!on || !ids.length || ids.some((id) => (config.index[id] as KnownService).category === 'essential')) return null;
    const waits = ids.find((id) => !granted(id));
    return { id: waits ?? ids[0]!, held: waits !== undefined };
  }

  function catchUp(): void {
    for (const entry of calls) if (granted(entry.id)) calls.delete(entry) && entry.call();
  }

  // An element named «placet» is on the window as well, but is not its own.
  const page = window as unknown as { placet?: Queue };
  if (!Object.hasOwn(page, 'placet') || typeof page.placet?.push !== 'function') page.placet = [] as unknown as Queue;
  page.placet!.push((api) => {
    if (!on) return;
    placet = api;
    stops.push(api.on('change', catchUp));
    catchUp();
  });

  return {
    address(url) {
      try {
        const { hostname, href } = new URL(String(url), document.baseURI);
        const claim = hostname === location.hostname ? null : judge(claims.ofHost(hostname));
        if (claim?.held) onHold(href, claim.id);
        return claim;
      } catch {
        return null;
      }
    },
    tracker(name, kind) {
      if (name === config.cookieName || name.startsWith('placet-')) return false;
      const ids = claims.ofTracker(name, kind);
      return ids.length ? !!judge(ids)?.held : on && undeclared;
    },
    isService: (id) => !('essential' in config.index[id]!),
    replay(id, call) {
      const asked = (config.index[id] as KnownService).replay === true;
      if (asked) calls.add({ id, call });
      return asked;
    },
    stop() {
      on = false;
      calls.clear();
      for (const stop of stops) stop();
    },
  };
}

/** The stored choice; null when there is none, when cookies are denied, and when it was made under another declaration: the core will say. */
function stored({ cookieName, declared }: Resolved) {
  try {
    const { saved } = read(document.cookie, cookieName, Date.now());
    return saved?.declared === declared ? saved : null;
  } catch {
    return null;
  }
}
