/** A response header: name and value. */
export type Header = readonly [name: string, value: string];
export interface ClearOptions {
    /** Names, or patterns where `*` stands for any characters. Only those the request carries are cleared. */
    cookies: readonly string[];
    /** The request's `Cookie` header. */
    cookieHeader: string | null | undefined;
    /** Domains the cookies may have been set for, besides the host itself: `['exemple.fr']`. */
    domains?: readonly string[];
    /** Paths they may have been set for. Default `['/']`. */
    paths?: readonly string[];
    /** False for a site on plain http, where the browser refuses all that is `Secure`. Default true. */
    secure?: boolean;
    /** Also empties these for the whole origin, by `Clear-Site-Data`: what other services and the site keep there goes too. */
    siteData?: readonly ('cache' | 'storage')[];
}
/**
 * Response headers that take away what no script can: afterwards the browser holds none of these cookies, `HttpOnly` ones
 * included, on the host and the domains and paths given. `cookies` is never offered to `Clear-Site-Data`, which would also end
 * the visitor's session. Names and places that could not be written in a header are left out. R54, R56.
 */
export declare function clearHeaders({ cookies, cookieHeader, domains, paths, secure, siteData }: ClearOptions): Header[];
