// src/locales/cs.ts
var cs = {
	acceptAll: "Přijmout vše",
	rejectAll: "Odmítnout vše",
	customize: "Přizpůsobit",
	manage: "Spravovat cookies",
	heading: "Cookies: volba je na vás",
	intro: "S vaším souhlasem chce {site} číst a ukládat informace ve vašem zařízení.",
	thisSite: "tento web",
	consequence: "Pokud přijmete, tyto sledovací nástroje se zapnou. Pokud odmítnete, zůstanou jen nezbytné.",
	withdraw: "Svou volbu můžete kdykoli změnit pomocí „{manage}“.",
	thirdParties: "one=Zobrazit dotčenou službu|few=Zobrazit {count} dotčené služby|other=Zobrazit {count} dotčených služeb",
	privacyPolicy: "Zásady ochrany osobních údajů",
	cookiePolicy: "Zásady používání cookies",
	essential: "Nezbytné",
	essentialAbout: "Fungování webu: bezpečnost, přihlášení, košík, zapamatování vaší volby.",
	preferences: "Předvolby",
	preferencesAbout: "Zapamatování vašich nastavení, například oblasti nebo vzhledu.",
	statistics: "Statistika",
	statisticsAbout: "Měření návštěvnosti a porozumění tomu, jak se web používá.",
	marketing: "Marketing",
	marketingAbout: "Reklama podle vašich zájmů, měření jejího účinku, zobrazení obsahu z jiných platforem."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./cs-LixjxleB.js");
export { cs as default, details };
