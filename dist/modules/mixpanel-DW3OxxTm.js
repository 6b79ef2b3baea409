// src/integrations/mixpanel.ts
var mixpanel = () => globalThis.mixpanel;
var hooks;
/**
* https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript#opting-out. The mark it leaves is erased with the rest; until the page
* goes, a hook keeps it silent.
*/
var mixpanel_default = {
	optOut() {
		const tracker = mixpanel();
		if (!tracker?.__loaded) return false;
		hooks = tracker.get_config("hooks");
		tracker.opt_out_tracking({ delete_user: false });
		tracker.set_config({ hooks: {
			...hooks,
			before_send_events: () => null
		} });
		return true;
	},
	optIn() {
		mixpanel()?.set_config({ hooks: hooks ?? {} });
		mixpanel()?.opt_in_tracking();
	}
};
export { mixpanel_default as default };
