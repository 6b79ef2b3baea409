import type { Receipt } from '../types.js';

/** Stands at the end of an extract's `integrity.note`. */
export const NOTE = 'An extract: the hash is that of the whole record, which the controller keeps.';

/**
 * What a receipt proves to the one third party that relies on it: its own answer and purpose, the act and the notice. What others
 * were answered is not its business. The hash stays that of the whole record, to be looked up by. Null where the service is not in
 * it. GDPR 5(1)(c), 26, R99.
 */
export function partnerProof(receipt: Receipt, id: string): Receipt | null {
  const service = receipt.services.find((one) => one.id === id);
  if (!service) return null;
  const { dataCategories, recipients, transfers, retention, state } = service;
  const purposes = receipt.purposes
    .filter((purpose) => service.purposes.includes(purpose.id))
    .map((purpose) => ({ ...purpose, dataCategories, recipients, transfers, retention, state }));
  const note = [receipt.integrity.note, NOTE].filter(Boolean).join(' ');
  return { ...receipt, purposes, services: [service], integrity: { ...receipt.integrity, note } };
}
