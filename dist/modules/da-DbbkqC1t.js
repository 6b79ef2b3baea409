// src/locales/da.ts
var da = {
	acceptAll: "Accepter alle",
	rejectAll: "Afvis alle",
	customize: "Tilpas",
	manage: "Administrer cookies",
	heading: "Cookies: du vælger",
	intro: "Med dit samtykke vil {site} gerne læse og gemme oplysninger på din enhed.",
	thisSite: "dette websted",
	consequence: "Hvis du accepterer, slås disse sporingsværktøjer til. Hvis du afviser, er der kun de nødvendige tilbage.",
	withdraw: "Du kan altid ændre mening via »{manage}«.",
	thirdParties: "one=Se den involverede tjeneste|other=Se de {count} involverede tjenester",
	privacyPolicy: "Privatlivspolitik",
	cookiePolicy: "Cookiepolitik",
	essential: "Nødvendige",
	essentialAbout: "Få webstedet til at fungere: sikkerhed, login, indkøbskurv og at huske dit valg.",
	preferences: "Præferencer",
	preferencesAbout: "Huske dine indstillinger, f.eks. region eller visning.",
	statistics: "Statistik",
	statisticsAbout: "Måle besøg og forstå, hvordan webstedet bruges.",
	marketing: "Markedsføring",
	marketingAbout: "Vise dig reklamer ud fra dine interesser, måle deres virkning, vise indhold fra andre platforme."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./da-C5jJ5ZH8.js");
export { da as default, details };
