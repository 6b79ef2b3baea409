import { emit } from '../core/events.js';
import { isGranted } from '../core/rules.js';
import type { Decision } from '../core/store.js';
import type { Receipt, Service, Withdrawal } from '../types.js';
import type { Context } from './index.js';
import { note } from './pending.js';

/** Long enough to read the announcement. Milliseconds. */
const BEFORE_RELOAD = 4000;

/** What cannot be undone on this page is ended by loading it again, once the visitor has been told. R54, R168. */
async function leave({ store, drawing }: Context, running: readonly string[]): Promise<void> {
  store.leaving.value = running;
  if (store.config.ui !== false) await drawing().catch(() => {});
  setTimeout(() => location.reload(), BEFORE_RELOAD);
}

/** Makes the receipt of an act. Until it is made the act is noted, so that a page that goes too soon loses no proof. */
export async function prove({ store, parts }: Context, decision: Decision): Promise<Receipt> {
  const done = note(store.config, decision);
  const part = await parts.proof();
  const receipt = await part.record(store, decision, parts, { onDelivery: (detail) => emit('delivery', detail) });
  done();
  emit('receipt', { receipt });
  return receipt;
}

/**
 * What follows an act: what was withdrawn stops, listeners hear, the receipt is made unless another tab makes it, and
 * what denied services declared is erased.
 */
export async function settle(
  context: Context,
  decision: Decision,
  { proved, undoable }: { proved: boolean; undoable: ReadonlySet<string> },
): Promise<Withdrawal> {
  const { store, gate, parts, snapshot } = context;
  const { reason, action, granted, denied } = decision;
  const { config } = store;
  // A watch on a category undoes what its services run.
  const isUndone = (id: string): boolean =>
    [id, (config.index[id] as Service | undefined)?.category].some((one) => one && undoable.has(one));
  const running = denied.filter((id) => store.ran.has(id) && !isUndone(id));
  if (denied.length) gate.sweep();
  // What another tab decided is news even where nothing turned: the question is answered.
  if (granted.length || denied.length || reason === 'other-tab') emit('change', { choice: snapshot(), reason, granted, denied });
  if (proved) emit('decision', { choice: snapshot(), reason, action, granted, denied });

  const services = config.serviceList as readonly Service[];
  const held = services.filter(({ id, trackers }) => trackers?.length && !isGranted(config, decision.after, id));
  const own: Service = { id: 'placet', name: 'Placet', category: 'essential', trackers: [{ name: config.cookieName }] };
  const kept = [own, ...services.filter(({ id }) => isGranted(config, decision.after, id))];
  const erase = async () => {
    if (!held.length) return null;
    // What never ran is cleared of what an earlier release of the site left, without a word on what is out of reach.
    const gone = await (await parts.erase()).erase(held, kept, (id) => denied.includes(id));
    void gone.settled.then((leftover) => {
      if (!leftover.length) return;
      emit('leftover', { leftover });
      store.report('leftover', leftover);
    });
    return gone;
  };
  const [receipt, gone] = await Promise.all([proved ? prove(context, decision) : (null as never), erase()]);
  if (running.length && config.reload !== 'never') void leave(context, running);
  return { receipt, erased: gone?.erased ?? [], blocked: denied, leftover: gone?.leftover ?? [], running };
}
