// src/locales/es.ts
var es = {
	acceptAll: "Aceptar todo",
	rejectAll: "Rechazar todo",
	customize: "Personalizar",
	manage: "Gestionar cookies",
	heading: "Cookies: usted elige",
	intro: "Con su consentimiento, {site} desea leer y guardar información en su dispositivo.",
	thisSite: "este sitio",
	consequence: "Si acepta, estos rastreadores se activan. Si rechaza, solo quedan los esenciales.",
	withdraw: "Puede cambiar de opinión en cualquier momento con «{manage}».",
	thirdParties: "one=Ver el servicio implicado|other=Ver los {count} servicios implicados",
	privacyPolicy: "Política de privacidad",
	cookiePolicy: "Política de cookies",
	essential: "Esenciales",
	essentialAbout: "Hacer funcionar el sitio: seguridad, inicio de sesión, cesta, memoria de su elección.",
	preferences: "Preferencias",
	preferencesAbout: "Recordar sus ajustes, como la región o la presentación.",
	statistics: "Estadísticas",
	statisticsAbout: "Medir las visitas y comprender cómo se usa el sitio.",
	marketing: "Marketing",
	marketingAbout: "Mostrarle publicidad según sus intereses, medir su efecto y mostrar contenidos de otras plataformas."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./es-iMM5bJoW.js");
export { es as default, details };
