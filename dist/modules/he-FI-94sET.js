// src/locales/he.ts
var he = {
	acceptAll: "אישור הכול",
	rejectAll: "דחיית הכול",
	customize: "התאמה אישית",
	manage: "ניהול עוגיות",
	heading: "עוגיות: הבחירה שלך",
	intro: "בהסכמתך, {site} מבקש לקרוא מידע במכשיר שלך ולשמור בו מידע.",
	thisSite: "אתר זה",
	consequence: "אישור יפעיל את כלי המעקב האלה. דחייה תשאיר רק את החיוניים.",
	withdraw: "אפשר לשנות את דעתך בכל עת דרך ״{manage}״.",
	thirdParties: "one=הצגת השירות המעורב|two=הצגת שני השירותים המעורבים|other=הצגת {count} השירותים המעורבים",
	privacyPolicy: "מדיניות פרטיות",
	cookiePolicy: "מדיניות עוגיות",
	essential: "חיוניות",
	essentialAbout: "הפעלת האתר: אבטחה, כניסה לחשבון, סל קניות, זכירת הבחירה שלך.",
	preferences: "העדפות",
	preferencesAbout: "זכירת ההגדרות שלך, כגון אזור או תצוגה.",
	statistics: "סטטיסטיקה",
	statisticsAbout: "מדידת ביקורים והבנת השימוש באתר.",
	marketing: "שיווק",
	marketingAbout: "הצגת פרסום לפי תחומי העניין שלך, מדידת השפעתו, הצגת תוכן מפלטפורמות אחרות."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./he-CalSZhUX.js");
export { he as default, details };
