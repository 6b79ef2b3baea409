// src/locales/ja.ts
var ja = {
	acceptAll: "すべて同意する",
	rejectAll: "すべて拒否する",
	customize: "カスタマイズ",
	manage: "クッキーの管理",
	heading: "クッキーの利用はお選びいただけます",
	intro: "お客様の同意があれば、{site}はお使いの端末で情報の読み取りと保存を行います。",
	thisSite: "このサイト",
	consequence: "同意すると、これらのトラッカーが有効になります。拒否すると、必須のものだけが残ります。",
	withdraw: "「{manage}」からいつでも変更できます。",
	thirdParties: "other=利用する{count}件のサービスを見る",
	privacyPolicy: "プライバシーポリシー",
	cookiePolicy: "クッキーポリシー",
	essential: "必須",
	essentialAbout: "サイトを動かすために使います（セキュリティ、ログイン、カート、選択の記憶）。",
	preferences: "設定",
	preferencesAbout: "地域や表示などの設定を記憶します。",
	statistics: "統計",
	statisticsAbout: "訪問数を測定し、サイトの使われ方を把握します。",
	marketing: "マーケティング",
	marketingAbout: "関心に合わせた広告の表示、その効果の測定、他のプラットフォームのコンテンツの表示に使います。"
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./ja-CMuFNk0b.js");
export { ja as default, details };
