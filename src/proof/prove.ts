import type { Decision, Store } from '../core/store.js';
import { uuid } from '../core/uuid.js';
import type { Parts } from '../parts.js';
import type { Receipt } from '../types.js';
import { append } from './journal.js';
import type { Notice } from './notice.js';
import { offerOf } from './offer.js';
import { receiptOf } from './receipt.js';
import { seal } from './seal.js';
import type { Surroundings } from './surroundings.js';

/** An act with what held when it was made: both may have changed by the time it is recorded. */
export interface Act {
  readonly decision: Decision;
  readonly language: string;
  readonly around: Surroundings;
}

const NO_TEXTS = 'The texts could not be loaded: which notice was offered is not known.';

/** The sealed record of an act, kept on this device, and the notice it names. */
export async function prove(store: Store, act: Act, parts: Parts): Promise<{ receipt: Receipt; notice: Notice | null }> {
  const { config } = store;
  const offer = await offerOf(config, act.language, parts, act.decision);
  const note = offer.notice ? null : NO_TEXTS;
  const now = Date.now();
  const id = act.decision.id ?? uuid();
  const receipt = await append(store, now, id, ({ visitor, receipts }) => {
    const ids = { receipt: id, record: uuid(), visitor };
    const previous = receipts.at(-1) ?? null;
    return seal(receiptOf({ ...offer, ...act, config, note, ids, now, previous }));
  });
  return { receipt, notice: offer.notice };
}
