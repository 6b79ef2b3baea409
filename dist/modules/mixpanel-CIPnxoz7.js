// src/services/mixpanel.ts
/** https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
var mixpanel_default = {
	id: "mixpanel",
	name: "Mixpanel",
	category: "statistics",
	integration: "mixpanel",
	purpose: {
		fr: "Comprendre l’usage des pages.",
		en: "Shows how pages are used."
	},
	provider: {
		name: "Mixpanel, Inc.",
		country: "US",
		policyUrl: "https://mixpanel.com/legal/privacy-policy/"
	},
	hosts: ["*.mixpanel.com", "*.mxpnl.com"],
	transfers: [{
		country: "US",
		safeguard: "adequacy-DPF"
	}],
	trackers: [
		{
			name: "mp_*_mixpanel",
			purpose: {
				fr: "Distingue les visiteurs",
				en: "Tells visitors apart"
			},
			retention: "P1Y"
		},
		{
			name: "mp_*",
			kind: "localStorage",
			purpose: {
				fr: "Distingue les visiteurs",
				en: "Tells visitors apart"
			},
			retention: "P1Y"
		},
		{
			name: "__mp*",
			kind: "localStorage",
			purpose: {
				fr: "File d’attente des mesures",
				en: "Queue of measures"
			},
			retention: "P1Y"
		}
	]
};
export { mixpanel_default as default };
