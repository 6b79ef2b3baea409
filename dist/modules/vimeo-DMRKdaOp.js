// src/services/vimeo.ts
/** https://vimeo.com/cookie_policy */
var vimeo_default = {
	id: "vimeo",
	name: "Vimeo",
	category: "marketing",
	purpose: {
		fr: "Lire des vidéos dans la page.",
		en: "Plays videos in the page."
	},
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
		purpose: {
			fr: "Distingue les visiteurs",
			en: "Tells visitors apart"
		},
		retention: "P2Y"
	}]
};
export { vimeo_default as default };
