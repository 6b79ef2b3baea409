// src/locales/hu.ts
var hu = {
	acceptAll: "Összes elfogadása",
	rejectAll: "Összes elutasítása",
	customize: "Testreszabás",
	manage: "Sütik kezelése",
	heading: "Sütik: Ön dönt",
	intro: "Az Ön hozzájárulásával {site} információkat szeretne olvasni és tárolni az Ön eszközén.",
	thisSite: "ez a webhely",
	consequence: "Ha elfogadja, ezek a nyomkövetők bekapcsolnak. Ha elutasítja, csak a nélkülözhetetlenek maradnak.",
	withdraw: "Bármikor meggondolhatja magát itt: „{manage}”.",
	thirdParties: "one=Az érintett szolgáltatás megtekintése|other={count} érintett szolgáltatás megtekintése",
	privacyPolicy: "Adatvédelmi tájékoztató",
	cookiePolicy: "Sütikre vonatkozó tájékoztató",
	essential: "Nélkülözhetetlen",
	essentialAbout: "A webhely működése: biztonság, bejelentkezés, kosár, az Ön választásának megjegyzése.",
	preferences: "Beállítások",
	preferencesAbout: "Az Ön beállításainak megjegyzése, például régió vagy megjelenés.",
	statistics: "Statisztika",
	statisticsAbout: "A látogatások mérése és a webhely használatának megértése.",
	marketing: "Marketing",
	marketingAbout: "Érdeklődéséhez igazodó hirdetések, hatásuk mérése, más platformok tartalmainak megjelenítése."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./hu-BjiNQyFk.js");
export { hu as default, details };
