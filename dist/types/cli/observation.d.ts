/** What a page did between two acts of its visitor. Names only: no value of a cookie, no path, no query. */
export interface Observation {
    /** Since the act: how often each host was asked, and what for. `own`: the site's, or below it. */
    readonly requests: readonly {
        readonly host: string;
        readonly own: boolean;
        readonly kinds: readonly string[];
        readonly count: number;
    }[];
    /** What the browser holds at the end. Days left; null until it is closed. */
    readonly cookies: readonly {
        readonly name: string;
        readonly domain: string;
        readonly days: number | null;
    }[];
    readonly storage: readonly string[];
}
export interface Step extends Observation {
    /** The visitor's act that came before. */
    readonly after: 'arriving' | 'refusing' | 'accepting' | 'withdrawing' | 'another page view';
}
export type Asked = {
    readonly url: string;
    readonly kind: string;
};
type Held = {
    readonly name: string;
    readonly domain: string;
    readonly expires: number;
};
/** Is a host the site's own, or below it? */
export declare const isOwn: (host: string, site: string) => boolean;
/** What was seen, in few words and always in the same order. `now` in seconds. */
export declare function observationOf(site: string, { asked, held, storage, now }: {
    asked: readonly Asked[];
    held: readonly Held[];
    storage: readonly string[];
    now: number;
}): Observation;
/** One step as lines to read. */
export declare function linesOf({ after, requests, cookies, storage }: Step): string[];
export {};
