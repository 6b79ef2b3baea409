export interface EchoOptions {
    /** Default `placet-consent`. */
    cookieName?: string;
    /** The domain the choice is stored for, when its scope is wider than the host: `exemple.fr`. */
    domain?: string;
    /** False for a site on plain http. Default true. */
    secure?: boolean;
    /** Epoch milliseconds. Default: this machine's clock. */
    now?: number;
}
/**
 * The value of a `Set-Cookie` header that stores the visitor's choice again, unchanged and until the same end; null when the
 * request holds none, or anything but one valid choice. Set by the site's own server, the cookie outlives the seven days after
 * which Safari drops what scripts stored. Nothing is granted, widened or prolonged by it. R193.
 */
export declare function echoConsent(cookieHeader: string | null | undefined, { cookieName, domain, secure, now }?: EchoOptions): string | null;
