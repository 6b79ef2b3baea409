// src/services/posthog.ts
/** https://posthog.com/docs/libraries/js/persistence */
var posthog_default = {
	id: "posthog",
	name: "PostHog",
	category: "statistics",
	integration: "posthog",
	purpose: "for-usage",
	provider: {
		name: "PostHog Inc.",
		country: "US",
		policyUrl: "https://posthog.com/privacy"
	},
	hosts: ["*.posthog.com"],
	transfers: [{
		country: "US",
		safeguard: "adequacy-DPF"
	}],
	trackers: [
		{
			name: "ph_*_posthog",
			purpose: "for-visitors",
			retention: "P1Y"
		},
		{
			name: "ph_*",
			kind: "localStorage",
			purpose: "for-visitors",
			retention: "P1Y"
		},
		{
			name: "ph_*",
			kind: "sessionStorage",
			purpose: "for-visit",
			retention: "session"
		}
	]
};
export { posthog_default as default };
