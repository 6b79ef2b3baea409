import type { KnownService, Resolved } from '../core/config.js';
import { type Words } from './words.js';
/** Everything a visitor was offered, in the language it was offered in. Addressed by the hash of its canonical form. */
export interface Notice {
    schema: 'placet-notice/1';
    id: string;
    version: string | null;
    language: string;
    controller: unknown;
    jurisdiction: string;
    policies: {
        privacy: string | null;
        cookies: string | null;
    };
    scope: unknown;
    /** Life of the choice, ISO 8601. */
    duration: string;
    changes: string | null;
    categories: {
        id: string;
        essential: boolean;
        title: string;
        description: string | null;
        consequence: string | null;
    }[];
    services: unknown[];
    /** Where and how it is drawn; false when the site draws it itself. */
    layout: unknown;
    /** What the first layer asks, by key of `texts`; null when the site draws it itself. */
    first: {
        /** `change`: it asks anew about what a change of notice took back, and about that alone, with the texts of `core/changed.ts`. R43. */
        mode: 'first' | 'change';
        heading: string;
        /** About a change, `changes` after the `intro` of a first asking; the owner's words are in `changes` above. */
        intro: string;
        /** Ids of the categories it asks for. */
        asked: string[];
        /** What it says besides; `gpc` only where `event.signals.gpc` of the receipt is true. R73, R74, R107. */
        also: string[];
    } | null;
    /** What can be answered in each layer and in place of held content, in order; none where the site draws its own. */
    buttons: {
        first: string[];
        second: string[];
        placeholder: string[];
    };
    /** Both layers' texts, by key, before values are put in; none where the site draws its own. */
    texts: unknown;
    collector: {
        name: 'placet';
        version: string;
        buildHash: string | null;
    };
}
/** The owner's version of the notice, spelt as the cookie spells it. */
export declare const versionOf: ({ noticeVersion }: Resolved) => string | null;
/** What stood open when the visitor was asked. */
type Asking = {
    readonly invalidated?: readonly string[];
};
/**
 * The notice of this config in these words, as it stands for who has still to answer everything or, with `asking`, for who was
 * asked again. Same input, same content. EDPB 05/2020 §108, R87, R90.
 */
export declare function noticeOf(config: Resolved, services: readonly Partial<KnownService>[], words: Words, buildHash: string | null, asking?: Asking): Notice;
/** The config as the owner wrote it, in a file or on the tag, with its defaults. R88. */
export declare function configOf(config: Resolved): unknown;
export {};
