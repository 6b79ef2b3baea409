// src/services/posthog.ts
/** https://posthog.com/docs/libraries/js/persistence */
var posthog_default = {
	id: "posthog",
	name: "PostHog",
	category: "statistics",
	integration: "posthog",
	purpose: {
		fr: "Comprendre l’usage des pages.",
		en: "Shows how pages are used."
	},
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
			purpose: {
				fr: "Distingue les visiteurs",
				en: "Tells visitors apart"
			},
			retention: "P1Y"
		},
		{
			name: "ph_*",
			kind: "localStorage",
			purpose: {
				fr: "Distingue les visiteurs",
				en: "Tells visitors apart"
			},
			retention: "P1Y"
		},
		{
			name: "ph_*",
			kind: "sessionStorage",
			purpose: {
				fr: "Relie les pages d’une visite",
				en: "Links the pages of a visit"
			},
			retention: "session"
		}
	]
};
export { posthog_default as default };
