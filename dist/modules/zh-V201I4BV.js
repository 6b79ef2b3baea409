// src/locales/zh.ts
var zh = {
	acceptAll: "全部接受",
	rejectAll: "全部拒绝",
	customize: "自定义",
	manage: "管理 Cookie",
	heading: "Cookie：由您选择",
	intro: "经您同意后，{site}希望在您的设备上读取和存储信息。",
	thisSite: "本网站",
	consequence: "如果接受，将启用这些跟踪工具；如果拒绝，则只保留必要的工具。",
	withdraw: "您可以随时通过“{manage}”更改选择。",
	thirdParties: "other=查看所涉及的 {count} 项服务",
	privacyPolicy: "隐私政策",
	cookiePolicy: "Cookie 政策",
	essential: "必要",
	essentialAbout: "让网站正常运行：安全、登录、购物车、记住您的选择。",
	preferences: "偏好",
	preferencesAbout: "记住您的设置，例如地区或显示方式。",
	statistics: "统计",
	statisticsAbout: "衡量访问量，了解网站的使用情况。",
	marketing: "营销",
	marketingAbout: "根据您的兴趣展示广告、衡量广告效果、显示来自其他平台的内容。"
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./zh-D5OcHqwV.js");
export { zh as default, details };
