/** What the guard can know before anything else of the page runs. */
export interface Page {
    /** Configs, later ones winning: the same as the core reads, bar `data-config`, which would have to be waited for. */
    readonly layers: readonly unknown[];
    /** Pairs of host and id, from `data-hosts="stats.example:statistics ads.example:marketing"`. */
    readonly hosts: readonly (readonly [host: string, id: string])[];
    readonly undeclared: boolean;
    readonly debug: boolean;
}
/** Elements named like what we look for are not taken for it. R180. */
export declare function readPage(): Page;
