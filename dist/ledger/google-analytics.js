// src/services/google-analytics.ts
/** https://developers.google.com/analytics/devguides/collection/ga4/cookies-user-id */
var google_analytics_default = {
	id: "google-analytics",
	name: "Google Analytics",
	category: "statistics",
	integration: "google-analytics",
	purpose: "for-audience",
	provider: {
		name: "Google Ireland Limited",
		country: "IE",
		policyUrl: "https://policies.google.com/privacy"
	},
	hosts: ["*.google-analytics.com", "*.googletagmanager.com"],
	transfers: [{
		country: "US",
		safeguard: "adequacy-DPF"
	}],
	trackers: [{
		name: "_ga",
		purpose: "for-visitors",
		retention: "P2Y",
		readBy: ["Google"]
	}, {
		name: "_ga_*",
		purpose: "for-session",
		retention: "P2Y",
		readBy: ["Google"]
	}]
};
export { google_analytics_default as default };
