import { snapshot } from '../core/choice.js';
import { emit } from '../core/events.js';
import { isAllowed } from '../core/gate/tags.js';
import { lasting } from '../core/once.js';
import type { Decision } from '../core/store.js';
import type { Receipt, Withdrawal } from '../types.js';
import { clearAfter } from './clearing.js';
import type { Context } from './index.js';
import { startLeaving } from './leave.js';
import { note } from './pending.js';
import type { Present } from './present.js';
import { stillRunning } from './running.js';
import { turn } from './turn.js';
import { openOnes } from './unfold.js';
import { createVendors } from './vendors.js';

/** Makes the receipt of an act; null when that cannot be now. Until it is made the act is noted, and a later page makes it. Never rejects. */
export async function prove({ store, parts }: Context, act: Decision): Promise<Receipt | null> {
  // What is granted for this page alone is no part of what another act decided.
  const decision = act.action === 'allow-once' ? act : { ...act, after: lasting(act.after) };
  const done = note(store.config, decision);
  try {
    const part = await parts.proof();
    const receipt = await part.record(store, decision, parts, { onDelivery: (detail) => emit('delivery', detail) });
    done();
    emit('receipt', { receipt });
    return receipt;
  } catch (error) {
    store.report('proof-missing', error);
    return null;
  }
}

export interface Effect {
  /** This page makes the receipt. */
  readonly proved: boolean;
  /** There is something new to know even where no answer turned. */
  readonly news?: boolean;
  /** What stood on this device when it was decided. */
  readonly was?: Present;
}

/**
 * What follows an act: what was withdrawn stops, listeners hear, the receipt is made unless another tab makes it, and
 * what denied services declared is erased. None waits for another, and none that fails stops another.
 */
export function startSettling(context: Context) {
  const { store, gate } = context;
  const leave = startLeaving(context);
  const tell = createVendors(store, context.parts);

  return async function settle(decision: Decision, { proved, news, was = {} }: Effect): Promise<Withdrawal> {
    const { reason, action, granted, denied } = decision;
    if (denied.length) {
      gate.sweep();
      turn(openOnes(), gate, store);
    }
    // No query finds what the page has taken out and keeps: put back, a frame would be fetched before anybody is told.
    const isLeftAwake = (element: Element): boolean => !element.isConnected && isAllowed(element, store) === false;
    turn(gate.awake.flatMap((one) => one.deref() ?? []).filter(isLeftAwake), gate, store);
    // What wants a refusal sleeps as soon as there is a yes; what a yes releases may wait until the visitor has seen it taken.
    if (granted.length) turn(document.querySelectorAll('[data-category*="!"],[data-service*="!"]'), gate, store);
    const told = tell(decision);
    const choice = snapshot(store);
    if (granted.length || denied.length || news) emit('change', { choice, reason, granted, denied });
    if (proved) emit('decision', { choice, reason, action, granted, denied });
    // A vendor that stops writes no more, and needs no reload.
    await told;
    const running = stillRunning(denied, store);
    if (store.config.reload !== 'never') leave(running);
    const [receipt, gone] = await Promise.all([
      proved ? prove(context, decision) : null,
      proved || denied.length ? clearAfter(context, decision, was) : null,
    ]);
    return {
      receipt,
      erased: gone?.erased ?? [],
      blocked: denied,
      leftover: gone?.leftover ?? [],
      settled: gone?.settled ?? Promise.resolve([]),
      running,
    };
  };
}
