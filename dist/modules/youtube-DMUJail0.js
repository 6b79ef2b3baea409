// src/services/youtube.ts
/** https://policies.google.com/technologies/cookies */
var youtube_default = {
	id: "youtube",
	name: "YouTube",
	category: "marketing",
	purpose: {
		fr: "Lire des vidéos dans la page.",
		en: "Plays videos in the page."
	},
	provider: {
		name: "Google Ireland Limited",
		country: "IE",
		policyUrl: "https://policies.google.com/privacy"
	},
	hosts: [
		"*.youtube.com",
		"*.youtube-nocookie.com",
		"*.ytimg.com"
	],
	transfers: [{
		country: "US",
		safeguard: "adequacy-DPF"
	}],
	trackers: [{
		name: "VISITOR_INFO1_LIVE",
		domain: "youtube.com",
		purpose: {
			fr: "Estime le débit et retient les préférences",
			en: "Estimates bandwidth, keeps preferences"
		},
		retention: "P180D"
	}, {
		name: "YSC",
		domain: "youtube.com",
		purpose: {
			fr: "Relie les vidéos d’une session",
			en: "Links the videos of a session"
		},
		retention: "session"
	}]
};
export { youtube_default as default };
