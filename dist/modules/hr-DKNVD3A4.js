// src/locales/hr.ts
var hr = {
	acceptAll: "Prihvati sve",
	rejectAll: "Odbij sve",
	customize: "Prilagodi",
	manage: "Upravljaj kolačićima",
	heading: "Kolačići: vi birate",
	intro: "Uz vašu privolu {site} želi čitati i pohranjivati podatke na vašem uređaju.",
	thisSite: "ova stranica",
	consequence: "Ako prihvatite, ovi se alati za praćenje uključuju. Ako odbijete, ostaju samo nužni.",
	withdraw: "Možete se predomisliti u svakom trenutku: „{manage}”.",
	thirdParties: "one=Prikaži {count} uključenu uslugu|few=Prikaži {count} uključene usluge|other=Prikaži {count} uključenih usluga",
	privacyPolicy: "Pravila o privatnosti",
	cookiePolicy: "Pravila o kolačićima",
	essential: "Nužni",
	essentialAbout: "Rad stranice: sigurnost, prijava, košarica, pamćenje vašeg izbora.",
	preferences: "Postavke",
	preferencesAbout: "Pamćenje vaših postavki, poput regije ili prikaza.",
	statistics: "Statistika",
	statisticsAbout: "Mjerenje posjeta i razumijevanje načina korištenja stranice.",
	marketing: "Marketing",
	marketingAbout: "Oglasi prema vašim interesima, mjerenje njihova učinka, prikaz sadržaja s drugih platformi."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./hr-Bu6fofgl.js");
export { hr as default, details };
