// src/locales/et.ts
var et = {
	acceptAll: "Nõustun kõigega",
	rejectAll: "Keeldun kõigest",
	customize: "Kohanda",
	manage: "Halda küpsiseid",
	heading: "Küpsised: valik on teie",
	intro: "Teie nõusolekul soovib {site} teie seadmes teavet lugeda ja salvestada.",
	thisSite: "see sait",
	consequence: "Kui nõustute, lülitatakse need jälgijad sisse. Kui keeldute, jäävad alles ainult hädavajalikud.",
	withdraw: "Saate igal ajal meelt muuta, valides „{manage}”.",
	thirdParties: "one=Vaata seotud teenust|other=Vaata {count} seotud teenust",
	privacyPolicy: "Privaatsuspoliitika",
	cookiePolicy: "Küpsiste poliitika",
	essential: "Hädavajalikud",
	essentialAbout: "Saidi töö: turvalisus, sisselogimine, ostukorv, teie valiku meelespidamine.",
	preferences: "Eelistused",
	preferencesAbout: "Teie seadete, näiteks piirkonna või välimuse meelespidamine.",
	statistics: "Statistika",
	statisticsAbout: "Külastuste mõõtmine ja saidi kasutamise mõistmine.",
	marketing: "Turundus",
	marketingAbout: "Teie huvidel põhinev reklaam, selle mõju mõõtmine, teiste platvormide sisu kuvamine."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./et-DAUE1_YC.js");
export { et as default, details };
