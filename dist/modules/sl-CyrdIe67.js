// src/locales/sl.ts
var sl = {
	acceptAll: "Sprejmi vse",
	rejectAll: "Zavrni vse",
	customize: "Prilagodi",
	manage: "Upravljaj piškotke",
	heading: "Piškotki: izbira je vaša",
	intro: "Z vašo privolitvijo želi {site} brati in shranjevati podatke v vaši napravi.",
	thisSite: "to spletno mesto",
	consequence: "Če sprejmete, se ti sledilniki vklopijo. Če zavrnete, ostanejo le nujni.",
	withdraw: "Kadar koli si lahko premislite: »{manage}«.",
	thirdParties: "one=Prikaži {count} vključeno storitev|two=Prikaži {count} vključeni storitvi|few=Prikaži {count} vključene storitve|other=Prikaži {count} vključenih storitev",
	privacyPolicy: "Politika zasebnosti",
	cookiePolicy: "Politika piškotkov",
	essential: "Nujni",
	essentialAbout: "Delovanje spletnega mesta: varnost, prijava, košarica, shranjevanje vaše izbire.",
	preferences: "Nastavitve",
	preferencesAbout: "Shranjevanje vaših nastavitev, na primer regije ali prikaza.",
	statistics: "Statistika",
	statisticsAbout: "Merjenje obiska in razumevanje uporabe spletnega mesta.",
	marketing: "Trženje",
	marketingAbout: "Oglasi glede na vaše zanimanje, merjenje njihovega učinka, prikaz vsebin z drugih platform."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./sl-CIx_Dv4p.js");
export { sl as default, details };
