// src/locales/nl.ts
var nl = {
	acceptAll: "Alles accepteren",
	rejectAll: "Alles weigeren",
	customize: "Aanpassen",
	manage: "Cookies beheren",
	heading: "Cookies: u kiest",
	intro: "Met uw toestemming wil {site} informatie op uw apparaat lezen en opslaan.",
	thisSite: "deze site",
	consequence: "Als u accepteert, worden deze trackers ingeschakeld. Als u weigert, blijven alleen de noodzakelijke over.",
	withdraw: "U kunt uw keuze altijd wijzigen via “{manage}”.",
	thirdParties: "one=De betrokken dienst bekijken|other=De {count} betrokken diensten bekijken",
	privacyPolicy: "Privacybeleid",
	cookiePolicy: "Cookiebeleid",
	essential: "Noodzakelijk",
	essentialAbout: "De site laten werken: beveiliging, inloggen, winkelmand, onthouden van uw keuze.",
	preferences: "Voorkeuren",
	preferencesAbout: "Uw instellingen onthouden, zoals regio of weergave.",
	statistics: "Statistieken",
	statisticsAbout: "Bezoeken meten en begrijpen hoe de site wordt gebruikt.",
	marketing: "Marketing",
	marketingAbout: "U advertenties tonen op basis van uw interesses, het effect ervan meten, inhoud van andere platforms tonen."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./nl-ZVtn_Vsz.js");
export { nl as default, details };
