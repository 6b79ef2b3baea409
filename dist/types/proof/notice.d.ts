import type { Resolved } from '../core/config.js';
import type { Service } from '../types.js';
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
    /** What can be answered in each layer, in order. */
    buttons: {
        first: string[];
        second: string[];
    };
    /** Both layers' texts, by key, before values are put in. */
    texts: unknown;
    collector: {
        name: 'placet';
        version: string;
        buildHash: string | null;
    };
}
/** The owner's version of the notice, spelt as the cookie spells it. */
export declare const versionOf: ({ noticeVersion }: Resolved) => string | null;
/** The notice of this config in these words. Same input, same content. EDPB 05/2020 §108, R87, R90. */
export declare function noticeOf(config: Resolved, services: readonly Partial<Service>[], words: Words, buildHash: string | null): Notice;
/** The config as the owner wrote it, in a file or on the tag, with its defaults. R88. */
export declare function configOf(config: Resolved): unknown;
