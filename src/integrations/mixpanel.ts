import type { Vendor } from '../parts.js';

interface Page {
  mixpanel?: {
    __loaded?: boolean;
    get_config(name: 'hooks'): object | undefined;
    set_config(settings: object): void;
    opt_out_tracking(options: object): void;
    opt_in_tracking(): void;
  };
}

const mixpanel = (): Page['mixpanel'] => (globalThis as Page).mixpanel;
let hooks: object | undefined;

/**
 * https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript#opting-out. The mark it leaves is erased with the rest; until the page
 * goes, a hook keeps it silent.
 */
export default {
  optOut() {
    const tracker = mixpanel();
    if (!tracker?.__loaded) return false;
    hooks = tracker.get_config('hooks');
    tracker.opt_out_tracking({ delete_user: false });
    tracker.set_config({ hooks: { ...hooks, before_send_events: () => null } });
    return true;
  },
  optIn() {
    mixpanel()?.set_config({ hooks: hooks ?? {} });
    mixpanel()?.opt_in_tracking();
  },
} satisfies Vendor as Vendor;
