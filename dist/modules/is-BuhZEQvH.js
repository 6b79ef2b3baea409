// src/locales/is.ts
var is = {
	acceptAll: "Samþykkja allt",
	rejectAll: "Hafna öllu",
	customize: "Sérsníða",
	manage: "Stjórna vafrakökum",
	heading: "Vafrakökur: þú velur",
	intro: "Með þínu samþykki vill {site} lesa og vista upplýsingar á tækinu þínu.",
	thisSite: "þessi vefur",
	consequence: "Ef þú samþykkir verða þessi rakningartól virk. Ef þú hafnar verða aðeins þau nauðsynlegu eftir.",
	withdraw: "Þú getur skipt um skoðun hvenær sem er með „{manage}“.",
	thirdParties: "one=Sjá {count} þjónustu sem kemur við sögu|other=Sjá þær {count} þjónustur sem koma við sögu",
	privacyPolicy: "Persónuverndarstefna",
	cookiePolicy: "Stefna um vafrakökur",
	essential: "Nauðsynlegar",
	essentialAbout: "Láta vefinn virka: öryggi, innskráning, karfa, muna val þitt.",
	preferences: "Stillingar",
	preferencesAbout: "Muna stillingar þínar, svo sem svæði eða útlit.",
	statistics: "Tölfræði",
	statisticsAbout: "Mæla heimsóknir og skilja hvernig vefurinn er notaður.",
	marketing: "Markaðssetning",
	marketingAbout: "Sýna þér auglýsingar eftir áhugamálum, mæla áhrif þeirra, sýna efni frá öðrum vefjum."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./is-CghjWA4b.js");
export { is as default, details };
