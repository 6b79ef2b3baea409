// src/locales/lv.ts
var lv = {
	acceptAll: "Pieņemt visas",
	rejectAll: "Noraidīt visas",
	customize: "Pielāgot",
	manage: "Pārvaldīt sīkdatnes",
	heading: "Sīkdatnes: izvēle ir jūsu",
	intro: "Ar jūsu piekrišanu {site} vēlas lasīt un saglabāt informāciju jūsu ierīcē.",
	thisSite: "šī vietne",
	consequence: "Ja pieņemsiet, šie izsekotāji tiks ieslēgti. Ja noraidīsiet, paliks tikai nepieciešamie.",
	withdraw: "Savu izvēli varat mainīt jebkurā laikā: “{manage}”.",
	thirdParties: "zero=Skatīt {count} iesaistītos pakalpojumus|one=Skatīt {count} iesaistīto pakalpojumu|other=Skatīt {count} iesaistītos pakalpojumus",
	privacyPolicy: "Privātuma politika",
	cookiePolicy: "Sīkdatņu politika",
	essential: "Nepieciešamās",
	essentialAbout: "Vietnes darbība: drošība, pierakstīšanās, grozs, jūsu izvēles atcerēšanās.",
	preferences: "Preferences",
	preferencesAbout: "Atcerēties jūsu iestatījumus, piemēram, reģionu vai izskatu.",
	statistics: "Statistika",
	statisticsAbout: "Mērīt apmeklējumu un saprast, kā vietne tiek izmantota.",
	marketing: "Mārketings",
	marketingAbout: "Rādīt reklāmu atbilstoši jūsu interesēm, mērīt tās ietekmi, rādīt citu platformu saturu."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./lv-3f8HEOZJ.js");
export { lv as default, details };
