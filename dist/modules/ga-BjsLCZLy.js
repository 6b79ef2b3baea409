// src/locales/ga.ts
var ga = {
	acceptAll: "Glac le gach ceann",
	rejectAll: "Diúltaigh do gach ceann",
	customize: "Saincheap",
	manage: "Bainistigh fianáin",
	heading: "Fianáin: is leatsa an rogha",
	intro: "Le do thoiliú, ba mhaith le {site} faisnéis a léamh agus a stóráil ar do ghléas.",
	thisSite: "an suíomh seo",
	consequence: "Má ghlacann tú leo, cuirtear na rianairí seo ar siúl. Má dhiúltaíonn tú dóibh, ní fhanann ach na cinn riachtanacha.",
	withdraw: "Is féidir leat d’intinn a athrú am ar bith le “{manage}”.",
	thirdParties: "one=Féach ar an tseirbhís lena mbaineann|two=Féach ar an dá sheirbhís lena mbaineann|few=Féach ar na {count} sheirbhís lena mbaineann|many=Féach ar na {count} seirbhís lena mbaineann|other=Féach ar na {count} seirbhís lena mbaineann",
	privacyPolicy: "Polasaí príobháideachta",
	cookiePolicy: "Polasaí fianán",
	essential: "Riachtanach",
	essentialAbout: "An suíomh a chur ag obair: slándáil, logáil isteach, ciseán, do rogha a choinneáil i gcuimhne.",
	preferences: "Sainroghanna",
	preferencesAbout: "Do chuid socruithe a choinneáil i gcuimhne, mar shampla réigiún nó taispeáint.",
	statistics: "Staitisticí",
	statisticsAbout: "Cuairteanna a thomhas agus a thuiscint conas a úsáidtear an suíomh.",
	marketing: "Margaíocht",
	marketingAbout: "Fógraí bunaithe ar do spéiseanna a thaispeáint duit, a n-éifeacht a thomhas, ábhar ó ardáin eile a thaispeáint."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./ga-B-sPNjG9.js");
export { ga as default, details };
