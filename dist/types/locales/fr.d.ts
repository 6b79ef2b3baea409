/**
 * French: the reference. Its keys are the contract of every locale. `{name}` stands for a value, `[label](url)` and
 * `**strong**` for what they look like; forms of number are written `one=…|other=…`, named as in `Intl.PluralRules`.
 */
declare const fr: {
    acceptAll: string;
    rejectAll: string;
    customize: string;
    manage: string;
    heading: string;
    intro: string;
    thisSite: string;
    consequence: string;
    withdraw: string;
    thirdParties: string;
    privacyPolicy: string;
    cookiePolicy: string;
    essential: string;
    essentialAbout: string;
    preferences: string;
    preferencesAbout: string;
    statistics: string;
    statisticsAbout: string;
    marketing: string;
    marketingAbout: string;
};
export type Texts = Readonly<Record<keyof typeof fr, string>>;
export default fr;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/fr.js")>;
