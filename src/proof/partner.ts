import type { Receipt, State } from '../types.js';
import { brief } from './brief.js';
import { isExpressed } from './state.js';

/** Stands at the end of an extract's `integrity.note`. */
export const NOTE = 'An extract: the hash is that of the whole record, which the controller keeps.';

const GIVEN: readonly State[] = ['given', 'renewed'];
/** Acts, and what befalls, that concern some answers and leave the others: the states that tell whose. */
const ABOUT: Readonly<Record<string, readonly State[]>> = {
  'allow-service': GIVEN,
  'allow-once': GIVEN,
  withdraw: ['withdrawn'],
  expiry: ['expired'],
  'notice-change': ['invalidated'],
};

/**
 * What a receipt proves to the one third party that relies on it: its own answer and purpose, the act and the notice. What others
 * were answered is not its business: the state is its own, and an act that answered all alike reads like any other. The hash
 * stays that of the whole record, to be looked up by; `recordId`, known to the controller alone, keeps others from trying answers
 * against it. Null where the service is not in it, or where it was about others. GDPR 5(1)(c), 26, R99.
 */
export function partnerProof(receipt: Receipt, id: string): Receipt | null {
  const { event, integrity, receiptId } = receipt;
  const service = receipt.services.find((one) => one.id === brief(id));
  if (!service) return null;
  const { dataCategories, recipients, transfers, retention, state } = service;
  // What is never asked is not answered.
  const own = state === 'exempt' ? 'unknown' : state;
  const about = ABOUT[event.action] ?? ABOUT[event.method];
  if (about && !about.includes(own)) return null;
  const consentType = event.by !== 'browser' && isExpressed(own) ? ('expressed' as const) : null;
  const action = /-all$/.test(event.action) ? ('save-choices' as const) : event.action;
  const purposes = receipt.purposes
    .filter((purpose) => service.purposes.includes(purpose.id))
    .map((purpose) => ({
      ...purpose,
      dataCategories,
      recipients,
      transfers,
      retention,
      state,
      consentType: isExpressed(own) ? ('expressed' as const) : null,
    }));
  return {
    ...receipt,
    recordId: receiptId,
    event: { ...event, state: own, consentType, action },
    purposes,
    services: [service],
    integrity: { ...integrity, note: [integrity.note, NOTE].filter(Boolean).join(' ') },
  };
}
