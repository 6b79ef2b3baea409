import type { Choice, Config } from '../types.js';
/** What the browser would answer, asked on a server. */
export interface Consent extends Omit<Choice, 'visitorId'> {
    /** True only while the category or service may run. Unknown id: false. */
    granted(id: string): boolean;
}
export interface ReadOptions {
    /** The site's config, unchanged between calls. Without it the cookie alone answers, and a service it does not list is denied. */
    config?: Config;
    /** Default: the config's, else `placet-consent`. */
    cookieName?: string;
    /** Epoch milliseconds. Default: this machine's clock. */
    now?: number;
}
/**
 * The choice in a request's `Cookie` header, as the page reads it before anything is fetched: same answers, same caution.
 * Whatever is missing, malformed, expired, from the future, or made under other declarations than the config's grants
 * nothing; in the last case the page looks closer, and writes the cookie anew if the choice still holds. R2, R43, R182, R192.
 */
export declare function readConsent(cookieHeader: string | null | undefined, { config, cookieName, now }?: ReadOptions): Consent;
