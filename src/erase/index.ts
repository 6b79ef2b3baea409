import type { Erased, Leftover, Service, TrackerKind } from '../types.js';
import { cacheStorage } from './cacheStorage.js';
import { clear } from './clear.js';
import { cookies } from './cookies.js';
import { databases } from './indexedDb.js';
import type { Place } from './place.js';
import { serviceWorkers } from './serviceWorkers.js';
import { storage } from './storage.js';
import { keeper, targetsOf } from './targets.js';

export const version: string = __VERSION__;

/**
 * What these services declared is gone from this device as far as a page can reach, and what is left is told with its
 * reason: at once, and in `settled` after a second look two seconds later. Nothing undeclared is touched, nor what services
 * that stay declare too, nor anything of Placet's own. Which these are is asked before each look: what is granted again
 * meanwhile is left alone. Only of services that `hadRun` is it asked what no script can see. What `was` there by name and has gone since, because
 * its own script was told to stop, counts as erased. Never rejects. R54–R56, R59, R196.
 */
export async function erase(
  services: readonly Service[],
  kept: readonly Service[] = [],
  hadRun: (id: string) => boolean = () => true,
  isDenied: (id: string) => boolean = () => true,
  was: Partial<Record<TrackerKind, readonly string[]>> = {},
): Promise<{ erased: Erased[]; leftover: Leftover[]; settled: Promise<Leftover[]> }> {
  const { targets, outOfReach } = targetsOf(services, location.hostname);
  const stays = (kind: TrackerKind, name: string): boolean =>
    keeper([...kept, ...services.filter(({ id }) => !isDenied(id))], location.hostname)(kind, name);
  const places = allPlaces();
  // A pixel or a fingerprint leaves nothing on the device, here or elsewhere.
  const elsewhere = outOfReach.filter(({ kind, service }) => places.has(kind) && hadRun(service));
  const kinds = [...places.keys()].filter((kind) => targets.some((target) => target.kind === kind));
  const cleared = await Promise.all(
    kinds.map((kind) =>
      clear(
        places.get(kind)!,
        targets.filter((target) => target.kind === kind),
        (name) => stays(kind, name),
        hadRun,
        was[kind],
      ),
    ),
  );
  return {
    erased: cleared.flatMap(({ erased }) => erased),
    leftover: [...elsewhere, ...cleared.flatMap(({ leftover }) => leftover)],
    settled: Promise.all(cleared.map(({ settled }) => settled)).then((left) =>
      [...elsewhere, ...left.flat()].filter(({ service }) => isDenied(service)),
    ),
  };
}

const allPlaces = (): Map<TrackerKind, Place> =>
  new Map<TrackerKind, Place>([
    ['cookie', cookies()],
    ['localStorage', storage(() => localStorage)],
    ['sessionStorage', storage(() => sessionStorage)],
    ['indexedDB', databases],
    ['cache', cacheStorage],
    ['serviceWorker', serviceWorkers],
  ]);
