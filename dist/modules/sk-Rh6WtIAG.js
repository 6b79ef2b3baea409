// src/locales/sk.ts
var sk = {
	acceptAll: "Prijať všetko",
	rejectAll: "Odmietnuť všetko",
	customize: "Prispôsobiť",
	manage: "Spravovať cookies",
	heading: "Cookies: voľba je na vás",
	intro: "S vaším súhlasom chce {site} čítať a ukladať informácie vo vašom zariadení.",
	thisSite: "tento web",
	consequence: "Ak prijmete, tieto sledovacie nástroje sa zapnú. Ak odmietnete, ostanú len nevyhnutné.",
	withdraw: "Svoju voľbu môžete kedykoľvek zmeniť cez „{manage}“.",
	thirdParties: "one=Zobraziť dotknutú službu|few=Zobraziť {count} dotknuté služby|other=Zobraziť {count} dotknutých služieb",
	privacyPolicy: "Zásady ochrany osobných údajov",
	cookiePolicy: "Zásady používania cookies",
	essential: "Nevyhnutné",
	essentialAbout: "Fungovanie webu: bezpečnosť, prihlásenie, košík, zapamätanie vašej voľby.",
	preferences: "Predvoľby",
	preferencesAbout: "Zapamätanie vašich nastavení, napríklad regiónu alebo vzhľadu.",
	statistics: "Štatistika",
	statisticsAbout: "Meranie návštevnosti a pochopenie, ako sa web používa.",
	marketing: "Marketing",
	marketingAbout: "Reklama podľa vašich záujmov, meranie jej účinku, zobrazenie obsahu z iných platforiem."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./sk-B6qkTINY.js");
export { sk as default, details };
