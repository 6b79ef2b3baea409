// src/locales/ar.ts
var ar = {
	acceptAll: "قبول الكل",
	rejectAll: "رفض الكل",
	customize: "تخصيص",
	manage: "إدارة ملفات تعريف الارتباط",
	heading: "ملفات تعريف الارتباط: القرار لك",
	intro: "بموافقتك، يرغب {site} في قراءة معلومات على جهازك وتخزينها فيه.",
	thisSite: "هذا الموقع",
	consequence: "إذا قبلت، تُفعَّل أدوات التتبع هذه. وإذا رفضت، تبقى الأدوات الأساسية وحدها.",
	withdraw: "يمكنك تغيير رأيك في أي وقت من خلال «{manage}».",
	thirdParties: "zero=عرض الخدمات المعنية|one=عرض الخدمة المعنية|two=عرض الخدمتين المعنيتين|few=عرض {count} خدمات معنية|many=عرض {count} خدمة معنية|other=عرض {count} خدمة معنية",
	privacyPolicy: "سياسة الخصوصية",
	cookiePolicy: "سياسة ملفات تعريف الارتباط",
	essential: "الأساسية",
	essentialAbout: "تشغيل الموقع: الأمان وتسجيل الدخول وسلة التسوق وتذكّر اختيارك.",
	preferences: "التفضيلات",
	preferencesAbout: "تذكّر إعداداتك، مثل المنطقة أو طريقة العرض.",
	statistics: "الإحصاءات",
	statisticsAbout: "قياس الزيارات وفهم كيفية استخدام الموقع.",
	marketing: "التسويق",
	marketingAbout: "عرض إعلانات بحسب اهتماماتك، وقياس أثرها، وعرض محتوى من منصات أخرى."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./ar-Bg502FmY.js");
export { ar as default, details };
