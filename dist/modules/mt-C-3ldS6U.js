// src/locales/mt.ts
var mt = {
	acceptAll: "Aċċetta kollox",
	rejectAll: "Irrifjuta kollox",
	customize: "Ippersonalizza",
	manage: "Immaniġġja l-cookies",
	heading: "Cookies: l-għażla f’idejk",
	intro: "Bil-kunsens tiegħek, {site} jixtieq jaqra u jaħżen informazzjoni fuq it-tagħmir tiegħek.",
	thisSite: "dan is-sit",
	consequence: "Jekk taċċetta, dawn it-trackers jinxtegħlu. Jekk tirrifjuta, jibqgħu biss dawk essenzjali.",
	withdraw: "Tista’ tbiddel fehmtek meta trid minn “{manage}”.",
	thirdParties: "one=Ara s-servizz involut|two=Ara ż-{count} servizzi involuti|few=Ara l-{count} servizzi involuti|many=Ara l-{count}-il servizz involut|other=Ara l-{count} servizz involut",
	privacyPolicy: "Politika tal-privatezza",
	cookiePolicy: "Politika tal-cookies",
	essential: "Essenzjali",
	essentialAbout: "Iħaddmu s-sit: sigurtà, dħul fil-kont, basket, tiftakar l-għażla tiegħek.",
	preferences: "Preferenzi",
	preferencesAbout: "Jiftakru l-issettjar tiegħek, bħar-reġjun jew id-dehra.",
	statistics: "Statistika",
	statisticsAbout: "Ikejlu ż-żjarat u jgħinu biex nifhmu kif jintuża s-sit.",
	marketing: "Kummerċjalizzazzjoni",
	marketingAbout: "Juruk reklami skont l-interessi tiegħek, ikejlu l-effett tagħhom, juru kontenut minn pjattaformi oħra."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./mt-tovmAQNB.js");
export { mt as default, details };
