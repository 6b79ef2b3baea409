// src/locales/uk.ts
var uk = {
	acceptAll: "Прийняти все",
	rejectAll: "Відхилити все",
	customize: "Налаштувати",
	manage: "Керувати файлами cookie",
	heading: "Файли cookie: вирішуєте ви",
	intro: "За вашою згодою {site} хоче читати й зберігати дані на вашому пристрої.",
	thisSite: "цей сайт",
	consequence: "Якщо приймете, ці трекери ввімкнуться. Якщо відхилите, залишаться лише необхідні.",
	withdraw: "Ви можете передумати будь-коли: «{manage}».",
	thirdParties: "one=Переглянути {count} залучений сервіс|few=Переглянути {count} залучені сервіси|many=Переглянути {count} залучених сервісів",
	privacyPolicy: "Політика конфіденційності",
	cookiePolicy: "Політика щодо файлів cookie",
	essential: "Необхідні",
	essentialAbout: "Робота сайту: безпека, вхід, кошик, запам’ятовування вашого вибору.",
	preferences: "Уподобання",
	preferencesAbout: "Запам’ятовування ваших налаштувань, як-от регіону чи вигляду.",
	statistics: "Статистика",
	statisticsAbout: "Вимірювання відвідувань і розуміння того, як використовують сайт.",
	marketing: "Маркетинг",
	marketingAbout: "Реклама за вашими інтересами, вимірювання її дії, показ вмісту з інших платформ."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./uk-DbK62YWE.js");
export { uk as default, details };
