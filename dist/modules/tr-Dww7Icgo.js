// src/locales/tr.ts
var tr = {
	acceptAll: "Tümünü kabul et",
	rejectAll: "Tümünü reddet",
	customize: "Özelleştir",
	manage: "Çerezleri yönet",
	heading: "Çerezler: seçim sizin",
	intro: "Onayınızla {site} cihazınızdaki bilgileri okumak ve cihazınıza bilgi kaydetmek istiyor.",
	thisSite: "bu site",
	consequence: "Kabul ederseniz bu izleyiciler etkinleşir. Reddederseniz yalnızca zorunlu olanlar kalır.",
	withdraw: "“{manage}” ile istediğiniz zaman fikrinizi değiştirebilirsiniz.",
	thirdParties: "one=İlgili hizmeti gör|other=İlgili {count} hizmeti gör",
	privacyPolicy: "Gizlilik politikası",
	cookiePolicy: "Çerez politikası",
	essential: "Zorunlu",
	essentialAbout: "Sitenin çalışması: güvenlik, oturum açma, sepet, seçiminizin hatırlanması.",
	preferences: "Tercihler",
	preferencesAbout: "Bölge veya görünüm gibi ayarlarınızı hatırlamak.",
	statistics: "İstatistik",
	statisticsAbout: "Ziyaretleri ölçmek ve sitenin nasıl kullanıldığını anlamak.",
	marketing: "Pazarlama",
	marketingAbout: "İlgi alanlarınıza göre reklam göstermek, etkisini ölçmek, başka platformların içeriğini göstermek."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./tr-Ceg1ho_D.js");
export { tr as default, details };
