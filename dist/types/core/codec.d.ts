/**
 * The choice as one cookie value, readable by a person, a proxy or PHP without decoding:
 *
 *     1|1795428930|1811153730|1x9k2mf|2026-11-01|fr|statistics:1~5k3|marketing:0~0|statistics/matomo:1~5k3
 *     version|decided|expires (epoch seconds)|declared|notice|language|category:answer~material|category/service:answer~material
 *
 * `declared` and `material` are fingerprints of what was declared to the person who chose, so that a change of
 * substance is seen (see rules.ts).
 */
export interface Entry {
    /** The category of a service; empty for a category itself. */
    readonly category: string;
    readonly granted: boolean;
    readonly material: string;
    /** Granted for this page alone: the answer that it hides, null for none. Never written; see once.ts. */
    readonly once?: Entry | null;
}
export interface Saved {
    /** Epoch milliseconds, whole seconds. */
    readonly decidedAt: number;
    readonly expiresAt: number;
    /** `Resolved.declared` of the config it was made under. */
    readonly declared: string;
    readonly noticeVersion: string;
    readonly language: string;
    /** By id of category or service; null prototype. */
    readonly entries: Readonly<Record<string, Entry>>;
}
/** The cookie value of a choice. Past the size a cookie can have, services give way: a category in which any is refused is then refused whole. */
export declare function encode(saved: Saved): string;
/** The choice a cookie value holds; null for anything this code would not have written, and for what has expired. R2, R182. */
export declare function decode(value: string, now: number): Saved | null;
/** Every value a name has in a `Cookie` header or in `document.cookie`. */
export declare const valuesOf: (cookies: string, name: string) => string[];
/** Only what both grant, until the earlier end: what is left when a change of scope has doubled the cookie. R192. */
export declare function stricter(a: Saved, b: Saved): Saved;
/** The choice in a `Cookie` header or in `document.cookie`; where the name stands twice, the stricter. */
export declare function read(cookies: string, name: string, now: number): {
    saved: Saved | null;
    copies: number;
};
