// src/locales/en.ts
var en = {
	acceptAll: "Accept all",
	rejectAll: "Reject all",
	customize: "Customize",
	manage: "Manage cookies",
	heading: "Cookies: your choice",
	intro: "With your consent, {site} would like to read and store information on your device.",
	thisSite: "this site",
	consequence: "If you accept, these trackers are turned on. If you reject, only the essential ones remain.",
	withdraw: "You can change your mind at any time with “{manage}”.",
	thirdParties: "one=See the service involved|other=See the {count} services involved",
	privacyPolicy: "Privacy policy",
	cookiePolicy: "Cookie policy",
	essential: "Essential",
	essentialAbout: "Make the site work: security, signing in, cart, remembering your choice.",
	preferences: "Preferences",
	preferencesAbout: "Remember your settings, such as region or display.",
	statistics: "Statistics",
	statisticsAbout: "Measure visits and understand how the site is used.",
	marketing: "Marketing",
	marketingAbout: "Show you advertising based on your interests, measure its effect, display content from other platforms."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./en-BgCOomPY.js");
export { en as default, details };
