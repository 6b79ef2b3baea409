/** Name and value of what is stored to try things out; gone before any other code runs. */
export declare const PROBE = "placet-probe";
/**
 * Every domain a script of this page can set a cookie for, the host alone (`undefined`) first, then wider and wider. Found by
 * trying: the browser knows that `gouv.fr`, `asso.fr` and `co.uk` belong to nobody, and no list of ours would stay true.
 */
export declare function settableDomains(hostname: string): (string | undefined)[];
