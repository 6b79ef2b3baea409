// src/locales/lt.ts
var lt = {
	acceptAll: "Priimti visus",
	rejectAll: "Atmesti visus",
	customize: "Tinkinti",
	manage: "Tvarkyti slapukus",
	heading: "Slapukai: renkatės jūs",
	intro: "Jums sutikus, {site} norėtų skaityti ir įrašyti informaciją jūsų įrenginyje.",
	thisSite: "ši svetainė",
	consequence: "Jei priimsite, šios sekimo priemonės bus įjungtos. Jei atmesite, liks tik būtinos.",
	withdraw: "Nuomonę galite pakeisti bet kada: „{manage}“.",
	thirdParties: "one=Žiūrėti {count} susijusią paslaugą|few=Žiūrėti {count} susijusias paslaugas|other=Žiūrėti {count} susijusių paslaugų",
	privacyPolicy: "Privatumo politika",
	cookiePolicy: "Slapukų politika",
	essential: "Būtini",
	essentialAbout: "Svetainės veikimas: sauga, prisijungimas, krepšelis, jūsų pasirinkimo įsiminimas.",
	preferences: "Nuostatos",
	preferencesAbout: "Jūsų nustatymų, pavyzdžiui, regiono ar vaizdo, įsiminimas.",
	statistics: "Statistika",
	statisticsAbout: "Apsilankymų matavimas ir supratimas, kaip naudojamasi svetaine.",
	marketing: "Rinkodara",
	marketingAbout: "Reklama pagal jūsų pomėgius, jos poveikio matavimas, kitų platformų turinio rodymas."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./lt-DJr9H3LN.js");
export { lt as default, details };
