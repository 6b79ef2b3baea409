import type { Vendor } from '../parts.js';

interface Page {
  posthog?: {
    __loaded?: boolean;
    set_config(settings: object): void;
    clear_opt_in_out_capturing(): void;
    reset(device: boolean): void;
  };
}

const posthog = (): Page['posthog'] => (globalThis as Page).posthog;

/**
 * https://posthog.com/docs/libraries/js/config. Its own opt-out is a mark in storage, which the erasing that follows would
 * take away; refusing by default without a mark comes to the same and keeps nothing. A new consent starts with a new identifier.
 */
export default {
  optOut() {
    const tracker = posthog();
    if (!tracker?.__loaded) return false;
    tracker.clear_opt_in_out_capturing();
    tracker.set_config({ opt_out_capturing_by_default: true, disable_persistence: true });
    tracker.reset(true);
    return true;
  },
  optIn: () => posthog()?.set_config({ opt_out_capturing_by_default: false, disable_persistence: false }),
} satisfies Vendor as Vendor;
