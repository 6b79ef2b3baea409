// src/integrations/matomo.ts
var queue = () => globalThis._paq;
/** https://developer.matomo.org/guides/tracking-consent: nothing is sent and no cookie is written until consent is given. */
var matomo_default = {
	optOut() {
		const paq = queue();
		if (!paq || Array.isArray(paq)) return false;
		paq.push(["requireConsent"]);
		paq.push(["deleteCookies"]);
		return true;
	},
	optIn: () => queue()?.push(["setConsentGiven"])
};
export { matomo_default as default };
