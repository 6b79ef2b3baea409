// src/integrations/posthog.ts
var posthog = () => globalThis.posthog;
/**
* https://posthog.com/docs/libraries/js/config. Its own opt-out is a mark in storage, which the erasing that follows would
* take away; refusing by default without a mark comes to the same and keeps nothing. A new consent starts with a new identifier.
*/
var posthog_default = {
	optOut() {
		const tracker = posthog();
		if (!tracker?.__loaded) return false;
		tracker.clear_opt_in_out_capturing();
		tracker.set_config({
			opt_out_capturing_by_default: true,
			disable_persistence: true
		});
		tracker.reset(true);
		return true;
	},
	optIn: () => posthog()?.set_config({
		opt_out_capturing_by_default: false,
		disable_persistence: false
	})
};
export { posthog_default as default };
