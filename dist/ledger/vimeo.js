// src/services/vimeo.ts
/** https://vimeo.com/cookie_policy */
var vimeo_default = {
	id: "vimeo",
	name: "Vimeo",
	category: "marketing",
	purpose: "for-videos",
	provider: {
		name: "Vimeo.com, Inc.",
		country: "US",
		policyUrl: "https://vimeo.com/privacy"
	},
	hosts: ["*.vimeo.com", "*.vimeocdn.com"],
	transfers: [{
		country: "US",
		safeguard: "adequacy-DPF"
	}],
	trackers: [{
		name: "vuid",
		domain: "vimeo.com",
		purpose: "for-visitors",
		retention: "P2Y"
	}]
};
export { vimeo_default as default };
