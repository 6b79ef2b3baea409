// src/locales/ro.ts
var ro = {
	acceptAll: "Acceptă tot",
	rejectAll: "Refuză tot",
	customize: "Personalizează",
	manage: "Gestionează cookie-urile",
	heading: "Cookie-uri: alegerea vă aparține",
	intro: "Cu acordul dumneavoastră, {site} dorește să citească și să stocheze informații pe dispozitivul dumneavoastră.",
	thisSite: "acest site",
	consequence: "Dacă acceptați, aceste module de urmărire se activează. Dacă refuzați, rămân doar cele esențiale.",
	withdraw: "Vă puteți răzgândi oricând din „{manage}”.",
	thirdParties: "one=Vedeți serviciul implicat|few=Vedeți cele {count} servicii implicate|other=Vedeți cele {count} de servicii implicate",
	privacyPolicy: "Politica de confidențialitate",
	cookiePolicy: "Politica privind cookie-urile",
	essential: "Esențiale",
	essentialAbout: "Fac site-ul să funcționeze: securitate, autentificare, coș, memorarea alegerii dumneavoastră.",
	preferences: "Preferințe",
	preferencesAbout: "Memorează setările dumneavoastră, precum regiunea sau afișarea.",
	statistics: "Statistici",
	statisticsAbout: "Măsoară vizitele și ajută la înțelegerea modului în care este folosit site-ul.",
	marketing: "Marketing",
	marketingAbout: "Vă arată publicitate în funcție de interese, îi măsoară efectul, afișează conținut de pe alte platforme."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./ro-Q1m7lIhR.js");
export { ro as default, details };
