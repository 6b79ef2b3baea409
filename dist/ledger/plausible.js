// src/services/plausible.ts
/** https://plausible.io/data-policy */
var plausible_default = {
	id: "plausible",
	name: "Plausible Analytics",
	category: "statistics",
	purpose: "for-visits-without-cookie",
	provider: {
		name: "Plausible Insights OÜ",
		country: "EE",
		policyUrl: "https://plausible.io/privacy"
	},
	hosts: ["plausible.io"],
	transfers: [{
		country: "EE",
		safeguard: "none-EU-only"
	}]
};
export { plausible_default as default };
