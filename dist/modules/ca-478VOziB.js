// src/locales/ca.ts
var ca = {
	acceptAll: "Accepta-ho tot",
	rejectAll: "Rebutja-ho tot",
	customize: "Personalitza",
	manage: "Gestiona les galetes",
	heading: "Galetes: vós trieu",
	intro: "Amb el vostre consentiment, {site} vol llegir i desar informació al vostre dispositiu.",
	thisSite: "aquest lloc",
	consequence: "Si accepteu, aquests rastrejadors s’activen. Si rebutgeu, només queden els essencials.",
	withdraw: "Podeu canviar d’opinió en qualsevol moment amb «{manage}».",
	thirdParties: "one=Mostra el servei implicat|other=Mostra els {count} serveis implicats",
	privacyPolicy: "Política de privadesa",
	cookiePolicy: "Política de galetes",
	essential: "Essencials",
	essentialAbout: "Fer funcionar el lloc: seguretat, inici de sessió, cistella, memòria de la vostra tria.",
	preferences: "Preferències",
	preferencesAbout: "Recordar els vostres ajustos, com la regió o la visualització.",
	statistics: "Estadístiques",
	statisticsAbout: "Mesurar les visites i entendre com s’utilitza el lloc.",
	marketing: "Màrqueting",
	marketingAbout: "Mostrar-vos publicitat segons els vostres interessos, mesurar-ne l’efecte, mostrar continguts d’altres plataformes."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./ca-Bf3cikT_.js");
export { ca as default, details };
