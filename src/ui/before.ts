import type { Context } from '../decision/index.js';
import type { Actions } from '../parts.js';

/** What is put on record before anything is asked: that the last choice has run out, and an objection that the owner takes for an answer. */
export async function before({ store, receipts, deciding }: Context, isDue: () => boolean, decide: Actions['decide']): Promise<void> {
  const { config, saved } = store;
  const last = receipts.latest();
  if (!saved.peek() && last && last.event.state !== 'expired' && Date.parse(last.event.validUntil ?? '') < Date.now()) {
    void deciding().then((part) => part.lapse());
  }
  // A signal objects and never consents; only where the owner chose so does it answer in the visitor's place. R107–R109.
  if (
    isDue() &&
    config.signals?.gpc === 'deny-all-and-hide' &&
    (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true
  ) {
    await decide(Object.fromEntries(config.categoryList.map(({ id }) => [id, false])), {
      reason: 'signal',
      action: 'reject-all',
      layer: 'none',
    });
  }
}
