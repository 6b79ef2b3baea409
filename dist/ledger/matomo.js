// src/services/matomo.ts
/** https://matomo.org/faq/general/faq_146/ */
var matomo_default = {
	id: "matomo",
	name: "Matomo",
	category: "statistics",
	integration: "matomo",
	purpose: {
		fr: "Compter les visites et comprendre les parcours.",
		en: "Counts visits and shows how pages are used."
	},
	provider: {
		name: "Matomo",
		policyUrl: "https://matomo.org/privacy-policy/"
	},
	trackers: [
		{
			name: "_pk_id*",
			purpose: {
				fr: "Distingue les visiteurs",
				en: "Tells visitors apart"
			},
			retention: "P13M"
		},
		{
			name: "_pk_ses*",
			purpose: {
				fr: "Relie les pages d’une visite",
				en: "Links the pages of a visit"
			},
			retention: "P1D"
		},
		{
			name: "_pk_ref*",
			purpose: {
				fr: "Retient le site d’où vient la visite",
				en: "Remembers the referring site"
			},
			retention: "P6M"
		}
	]
};
export { matomo_default as default };
