import type { Resolved } from '../core/config.js';
import { emit } from '../core/events.js';
import { isGranted } from '../core/rules.js';
import type { Decision } from '../core/store.js';
import type { Erased, Leftover, Service } from '../types.js';
import { complete } from './complete.js';
import type { Context } from './index.js';
import { notes } from './notes.js';
import type { Present } from './present.js';

/** Ids of services taken back whose erasing is not done, for when the page goes, or the erasing part does not come. R54. */
const pending = (config: Resolved) => notes<string>('pending-erase', config);

/**
 * What these services and all others that are not granted declared is erased, and looked at again. Null when it could
 * not be done; then a later page does it. Never rejects.
 */
async function clear(
  { store, parts }: Context,
  ids: readonly string[],
  was: Present = {},
): Promise<{ erased: Erased[]; leftover: Leftover[]; settled: Promise<Leftover[]> } | null> {
  const { config, saved, report } = store;
  const { all, write } = pending(config);
  write([...new Set([...all(), ...ids])]);
  const done = (): void => write(all().filter((id) => !ids.includes(id)));
  try {
    await complete(store, parts);
    const services = config.serviceList as readonly Service[];
    const granted = ({ id }: Service): boolean => isGranted(config, saved.peek(), id);
    const held = services.filter((service) => service.trackers?.length && !granted(service));
    if (!held.length) {
      done();
      return null;
    }
    const own: Service = { id: 'placet', name: 'Placet', category: 'essential', trackers: [{ name: config.cookieName }] };
    // What never ran is cleared of what an earlier release of the site left, without a word on what is out of reach.
    const gone = await (await parts.erase()).erase(
      held,
      [own, ...services.filter(granted)],
      (id) => ids.includes(id),
      (id) => !store.granted(id),
      was,
    );
    void gone.settled.then((leftover) => {
      done();
      if (!leftover.length) return;
      emit('leftover', { leftover });
      report('leftover', leftover);
    });
    return gone;
  } catch (error) {
    report('erase-missing', error);
    return null;
  }
}

/** What an act took back is erased, and what it refused of what an earlier release left. Of what was there, and a vendor took away itself, it is told too. */
export const clearAfter = (context: Context, { denied }: Decision, was: Present) =>
  clear(
    context,
    context.store.config.serviceList.map(({ id }) => id).filter((id) => denied.includes(id)),
    was,
  );

/** Does what earlier pages could not. What was granted again meanwhile, or is declared no more, is let be. */
export async function clearLate(context: Context): Promise<void> {
  const { config, granted } = context.store;
  const { all, write } = pending(config);
  const late = all();
  const due = late.filter((id) => config.index[id] && !granted(id));
  write(due);
  if (due[0]) await clear(context, due);
}
