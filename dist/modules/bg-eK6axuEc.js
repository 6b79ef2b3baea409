// src/locales/bg.ts
var bg = {
	acceptAll: "Приемам всички",
	rejectAll: "Отказвам всички",
	customize: "Персонализиране",
	manage: "Управление на бисквитките",
	heading: "Бисквитки: вие избирате",
	intro: "С ваше съгласие {site} желае да чете и съхранява информация на вашето устройство.",
	thisSite: "този сайт",
	consequence: "Ако приемете, тези тракери се включват. Ако откажете, остават само необходимите.",
	withdraw: "Можете да промените решението си по всяко време чрез „{manage}“.",
	thirdParties: "one=Вижте участващата услуга|other=Вижте участващите {count} услуги",
	privacyPolicy: "Политика за поверителност",
	cookiePolicy: "Политика за бисквитките",
	essential: "Необходими",
	essentialAbout: "Работата на сайта: сигурност, вход, кошница, запомняне на вашия избор.",
	preferences: "Предпочитания",
	preferencesAbout: "Запомняне на вашите настройки, например регион или изглед.",
	statistics: "Статистика",
	statisticsAbout: "Измерване на посещенията и разбиране как се използва сайтът.",
	marketing: "Маркетинг",
	marketingAbout: "Реклама според интересите ви, измерване на ефекта ѝ, показване на съдържание от други платформи."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./bg-DzvIdDXF.js");
export { bg as default, details };
