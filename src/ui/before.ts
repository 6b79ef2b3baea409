import type { Store } from '../core/store.js';
import type { Actions } from '../parts.js';

/** An objection of the browser's, where the owner takes it for an answer: what would be asked is refused. It never consents. R107–R109. */
export async function before({ config, invalidated, unanswered }: Store, decide: Actions['decide']): Promise<void> {
  if (config.signals?.gpc !== 'deny-all-and-hide' || (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl !== true)
    return;
  await decide(Object.fromEntries(unanswered().map((id) => [id, false])), {
    reason: 'signal',
    action: invalidated.peek()[0] ? 'save-choices' : 'reject-all',
    layer: 'none',
  });
}
