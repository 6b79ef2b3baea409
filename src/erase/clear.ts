import type { Erased, Leftover } from '../types.js';
import type { Place } from './place.js';
import { sweep } from './sweep.js';
import type { Target } from './targets.js';
import { within } from './within.js';

/** Trackers that still run write again what they lost; most have done so by then. */
const SECOND_LOOK = 2000;

export interface Cleared {
  readonly erased: Erased[];
  readonly leftover: Leftover[];
  /** What is left after the second look, when what had come back has been erased once more. */
  readonly settled: Promise<Leftover[]>;
}

/** One kind of place is rid of what the targets match, and is looked at again two seconds later. Never rejects. */
export async function clear(
  place: Place,
  targets: readonly Target[],
  isKept: (name: string) => boolean,
  hadRun: (service: string) => boolean = () => true,
  was: readonly string[] = [],
): Promise<Cleared> {
  const first = await sweep(place, targets, isKept, was);
  if (!first.supported) {
    const leftover = targets.map((target): Leftover => ({ ...target, why: 'unsupported' }));
    return { erased: [], leftover, settled: Promise.resolve(leftover) };
  }
  const isStill = ({ name }: Erased): boolean => first.still.includes(name);
  const stubborn = first.found.filter(isStill);
  const unseen = await hiddenAmong(
    place,
    targets.filter(({ service }) => hadRun(service)),
    (name) => isKept(name) || first.still.includes(name),
  );

  const settled = pause(SECOND_LOOK).then(async () => {
    const second = await sweep(place, targets, isKept);
    const left = second.found.flatMap((one): Leftover[] => {
      // What never went may have gone at last; what went and is here again will come back.
      if (!stubborn.some(({ name }) => name === one.name)) return [{ ...one, why: 'rewritten' }];
      return second.still.includes(one.name) ? [{ ...one, why: 'refused' }] : [];
    });
    return [...unseen, ...left];
  });
  return {
    erased: first.found.filter((one) => !isStill(one)),
    leftover: [...unseen, ...stubborn.map((one): Leftover => ({ ...one, why: 'refused' }))],
    settled,
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Only an exact name can be asked for where nothing can be listed. */
async function hiddenAmong(place: Place, targets: readonly Target[], isSkipped: (name: string) => boolean): Promise<Leftover[]> {
  const unseen: Leftover[] = [];
  for (const target of targets) {
    if (target.name.includes('*') || isSkipped(target.name)) continue;
    if (await within(() => place.hidden?.(target.name) ?? false, false)) unseen.push({ ...target, why: 'http-only' });
  }
  return unseen;
}
