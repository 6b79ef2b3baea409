import { isEverything, matches } from '../core/matches.js';
import type { Leftover, Service, Tracker, TrackerKind } from '../types.js';

/** One name or pattern to erase in one kind of place, for one service. */
export interface Target {
  readonly service: string;
  readonly name: string;
  readonly kind: TrackerKind;
}

const kindOf = (tracker: Tracker): TrackerKind => tracker.kind ?? 'cookie';

/** True unless the tracker is declared as stored by a host whose cookies no page here can touch. */
const isOurs = ({ domain }: Tracker, hostname: string): boolean => {
  const host = domain?.replace(/^\./, '').toLowerCase();
  return !host || `.${hostname}`.endsWith(`.${host}`);
};

const trackersOf = (service: Service): readonly Tracker[] =>
  Array.isArray(service.trackers) ? service.trackers.filter((tracker) => typeof tracker?.name === 'string') : [];

/** What these services declare: what can be aimed at from here, and what cannot. */
export function targetsOf(services: readonly Service[], hostname: string): { targets: Target[]; outOfReach: Leftover[] } {
  const targets: Target[] = [];
  const outOfReach: Leftover[] = [];
  for (const service of services) {
    for (const tracker of trackersOf(service)) {
      const target = { service: service.id, name: tracker.name, kind: kindOf(tracker) };
      if (!isOurs(tracker, hostname)) outOfReach.push({ ...target, why: 'third-party' });
      else if (isEverything(tracker.name)) outOfReach.push({ ...target, why: 'unsupported' });
      else targets.push(target);
    }
  }
  return { targets, outOfReach };
}

/** Tells what must not be touched: what Placet keeps itself, and what a service that stays declares too. */
export function keeper(kept: readonly Service[], hostname: string): (kind: TrackerKind, name: string) => boolean {
  const theirs = kept.flatMap(trackersOf).filter((tracker) => isOurs(tracker, hostname));
  return (kind, name) =>
    name.startsWith('placet-') ||
    theirs.some((tracker) => kindOf(tracker) === kind && (isEverything(tracker.name) || matches(tracker.name, name)));
}
