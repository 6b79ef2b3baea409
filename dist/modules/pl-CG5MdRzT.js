// src/locales/pl.ts
var pl = {
	acceptAll: "Akceptuj wszystko",
	rejectAll: "Odrzuć wszystko",
	customize: "Dostosuj",
	manage: "Zarządzaj plikami cookie",
	heading: "Pliki cookie: wybór należy do Ciebie",
	intro: "Za Twoją zgodą {site} chce odczytywać i zapisywać informacje na Twoim urządzeniu.",
	thisSite: "ta witryna",
	consequence: "Jeśli zaakceptujesz, te narzędzia śledzące zostaną włączone. Jeśli odrzucisz, pozostaną tylko niezbędne.",
	withdraw: "Możesz zmienić zdanie w każdej chwili: „{manage}”.",
	thirdParties: "one=Zobacz usługę, której to dotyczy|few=Zobacz {count} usługi, których to dotyczy|many=Zobacz {count} usług, których to dotyczy",
	privacyPolicy: "Polityka prywatności",
	cookiePolicy: "Polityka plików cookie",
	essential: "Niezbędne",
	essentialAbout: "Działanie witryny: bezpieczeństwo, logowanie, koszyk, zapamiętanie Twojego wyboru.",
	preferences: "Preferencje",
	preferencesAbout: "Zapamiętanie ustawień, takich jak region lub wygląd.",
	statistics: "Statystyka",
	statisticsAbout: "Pomiar odwiedzin i zrozumienie, jak używana jest witryna.",
	marketing: "Marketing",
	marketingAbout: "Reklamy dopasowane do Twoich zainteresowań, pomiar ich skuteczności, treści z innych platform."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./pl-B8omoFsb.js");
export { pl as default, details };
