// src/locales/sv.ts
var sv = {
	acceptAll: "Acceptera alla",
	rejectAll: "Avvisa alla",
	customize: "Anpassa",
	manage: "Hantera kakor",
	heading: "Kakor: du väljer",
	intro: "Med ditt samtycke vill {site} läsa och spara information på din enhet.",
	thisSite: "den här webbplatsen",
	consequence: "Om du accepterar slås dessa spårare på. Om du avvisar blir bara de nödvändiga kvar.",
	withdraw: "Du kan när som helst ändra dig via ”{manage}”.",
	thirdParties: "one=Visa den berörda tjänsten|other=Visa de {count} berörda tjänsterna",
	privacyPolicy: "Integritetspolicy",
	cookiePolicy: "Policy för kakor",
	essential: "Nödvändiga",
	essentialAbout: "Få webbplatsen att fungera: säkerhet, inloggning, varukorg, att minnas ditt val.",
	preferences: "Inställningar",
	preferencesAbout: "Minnas dina inställningar, till exempel region eller visning.",
	statistics: "Statistik",
	statisticsAbout: "Mäta besök och förstå hur webbplatsen används.",
	marketing: "Marknadsföring",
	marketingAbout: "Visa reklam utifrån dina intressen, mäta dess effekt, visa innehåll från andra plattformar."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./sv-DR22FSpG.js");
export { sv as default, details };
