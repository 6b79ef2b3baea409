import { matches } from '../core/matches.js';
import type { Erased } from '../types.js';
import type { Place } from './place.js';
import type { Target } from './targets.js';
import { within } from './within.js';

export interface Swept {
  /** What was there, once for each service that declares it. */
  readonly found: Erased[];
  /** Names that are there all the same. */
  readonly still: readonly string[];
  /** False where the browser cannot list what it holds. */
  readonly supported: boolean;
}

/** Removes from one place what the targets match, and looks whether it is gone. What `was` there just before counts as found. */
export async function sweep(
  place: Place,
  targets: readonly Target[],
  isKept: (name: string) => boolean,
  was: readonly string[] = [],
): Promise<Swept> {
  const names = await within(() => place.names(), []);
  if (!names) return { found: [], still: [], supported: false };
  const found: Erased[] = [];
  for (const name of new Set([...was, ...names])) {
    if (isKept(name)) continue;
    const owners = new Map(targets.filter((target) => matches(target.name, name)).map((target) => [target.service, target]));
    for (const { service, kind } of owners.values()) found.push({ service, name, kind });
  }
  const gone = new Set(found.map(({ name }) => name));
  await Promise.all([...gone].map((name) => within(() => place.remove(name), undefined)));
  const still = gone.size ? await within(() => place.names(), names) : [];
  return { found, still: still ?? [], supported: true };
}
