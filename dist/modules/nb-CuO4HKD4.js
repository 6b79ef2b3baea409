// src/locales/nb.ts
var nb = {
	acceptAll: "Godta alle",
	rejectAll: "Avvis alle",
	customize: "Tilpass",
	manage: "Velg informasjonskapsler",
	heading: "Informasjonskapsler: du velger",
	intro: "Med ditt samtykke ønsker {site} å lese og lagre informasjon på enheten din.",
	thisSite: "dette nettstedet",
	consequence: "Hvis du godtar, slås disse sporingsverktøyene på. Hvis du avviser, blir bare de nødvendige igjen.",
	withdraw: "Du kan når som helst ombestemme deg via «{manage}».",
	thirdParties: "one=Se den berørte tjenesten|other=Se de {count} berørte tjenestene",
	privacyPolicy: "Personvernerklæring",
	cookiePolicy: "Om informasjonskapsler",
	essential: "Nødvendige",
	essentialAbout: "Få nettstedet til å fungere: sikkerhet, innlogging, handlekurv, huske valget ditt.",
	preferences: "Innstillinger",
	preferencesAbout: "Huske innstillingene dine, som region eller visning.",
	statistics: "Statistikk",
	statisticsAbout: "Måle besøk og forstå hvordan nettstedet brukes.",
	marketing: "Markedsføring",
	marketingAbout: "Vise deg reklame ut fra interessene dine, måle effekten av den, vise innhold fra andre plattformer."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./nb-DdVDzHX5.js");
export { nb as default, details };
