import { decode, valuesOf } from '../core/codec.js';
import type { KnownService, Resolved } from '../core/config.js';
import { isolate } from '../core/isolate.js';
import { page } from '../core/page.js';
import { isGranted } from '../core/rules.js';
import type { Placet, TrackerKind } from '../types.js';
import type { Claims } from './claims.js';

/** Whose an address is, and whether it must wait. */
export interface Claim {
  /** Every service that shares it, or the category the host was given to; those that wait come first. */
  readonly ids: readonly string[];
  readonly held: boolean;
}

/** What every concern of the guard asks. No answer ever throws. */
export interface Held {
  /** Null for addresses of no declared service, of this host, and for what is no address. */
  address(url: unknown): Claim | null;
  /** True when nobody who has said yes stands behind this name. */
  tracker(name: string, kind: TrackerKind): boolean;
  isService(id: string): boolean;
  /**
   * Keeps the call until all have a yes, when every one that waits asks for that; gives what takes it back, which is true
   * while it was still kept. Null: let it fail.
   */
  replay(claim: Claim, call: () => void): (() => boolean) | null;
  /** Calls back whenever an answer may have turned. */
  follow(listener: () => void): void;
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
  const calls = new Set<{ ids: readonly string[]; call(): void }>();
  const listeners: (() => void)[] = [];
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
    const waits = ids.filter((id) => !granted(id));
    return { ids: [...new Set([...waits, ...ids])], held: !!waits[0] };
  }

  function catchUp(): void {
    for (const entry of calls) if (entry.ids.every(granted)) calls.delete(entry) && isolate(entry.call);
    for (const listener of listeners) listener();
  }

  // An element named «placet» is on the window as well, but is not its own.
  const globals = window as unknown as { placet?: Queue };
  if (!Object.hasOwn(globals, 'placet') || typeof globals.placet?.push !== 'function') globals.placet = [] as unknown as Queue;
  globals.placet!.push((api) => {
    if (!on) return;
    placet = api;
    stops.push(api.on('change', catchUp));
    // What a page made ready in advance kept is taken up once the visitor is there, by the core and after it by us.
    const activated = (): unknown => setTimeout(catchUp);
    document.addEventListener('prerenderingchange', activated);
    stops.push(() => document.removeEventListener('prerenderingchange', activated));
    catchUp();
  });

  return {
    address(url) {
      try {
        const { hostname, href } = new URL(String(url), page('baseURI'));
        const claim = hostname === location.hostname ? null : judge(claims.ofHost(hostname));
        if (claim?.held) onHold(href, claim.ids[0]!);
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
    replay({ ids }, call) {
      if (!ids.every((id) => granted(id) || (config.index[id] as KnownService).replay === true)) return null;
      const entry = { ids, call };
      calls.add(entry);
      return () => calls.delete(entry);
    },
    follow: (listener) => void listeners.push(listener),
    stop() {
      on = false;
      calls.clear();
      for (const stop of stops) stop();
    },
  };
}

/** The stored choice; null when there is none or several, when cookies are denied, and when it was made under another declaration: the core will say. */
function stored({ cookieName, declared }: Resolved) {
  try {
    const [value, another] = valuesOf(document.cookie, cookieName);
    const saved = another ? null : decode(value!, Date.now());
    return saved?.declared === declared ? saved : null;
  } catch {
    return null;
  }
}
