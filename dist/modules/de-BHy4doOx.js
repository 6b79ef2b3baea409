// src/locales/de.ts
var de = {
	acceptAll: "Alle akzeptieren",
	rejectAll: "Alle ablehnen",
	customize: "Anpassen",
	manage: "Cookies verwalten",
	heading: "Cookies: Sie entscheiden",
	intro: "Mit Ihrer Einwilligung möchte {site} Informationen auf Ihrem Gerät lesen und speichern.",
	thisSite: "diese Website",
	consequence: "Wenn Sie akzeptieren, werden diese Tracker aktiviert. Wenn Sie ablehnen, bleiben nur die notwendigen.",
	withdraw: "Über „{manage}“ können Sie Ihre Auswahl jederzeit ändern.",
	thirdParties: "one=Den beteiligten Dienst ansehen|other=Die {count} beteiligten Dienste ansehen",
	privacyPolicy: "Datenschutzerklärung",
	cookiePolicy: "Cookie-Richtlinie",
	essential: "Notwendig",
	essentialAbout: "Damit die Website funktioniert: Sicherheit, Anmeldung, Warenkorb, Merken Ihrer Auswahl.",
	preferences: "Einstellungen",
	preferencesAbout: "Ihre Einstellungen behalten, etwa Region oder Darstellung.",
	statistics: "Statistik",
	statisticsAbout: "Besuche messen und verstehen, wie die Website genutzt wird.",
	marketing: "Marketing",
	marketingAbout: "Ihnen Werbung nach Ihren Interessen zeigen, deren Wirkung messen, Inhalte anderer Plattformen anzeigen."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./de-DfhZ66Ay.js");
export { de as default, details };
