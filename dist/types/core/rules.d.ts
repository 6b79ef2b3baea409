import type { Saved } from './codec.js';
import type { KnownService, Resolved } from './config.js';
/** What a person agreed to in a service: a change here asks again, a change of wording does not. EDPB 05/2020 §110, WP260 §29, R42–R44. */
export declare const material: (service: KnownService) => string;
/** May this category or service run? Essential always; unknown never; a service's own answer goes before its category's. */
export declare function isGranted(config: Pick<Resolved, 'index'>, saved: Saved | null, id: string): boolean;
/** Categories the visitor has still to answer. */
export declare const unanswered: (config: Resolved, saved: Saved | null) => string[];
/**
 * Categories to be asked anew: those without an answer, where the question of the banner was answered once, for a category
 * that there still is. One embed allowed is no answer to it. R43.
 */
export declare const anew: (config: Resolved, saved: Saved | null) => string[];
/**
 * The choice as far as it still holds under this config. A category that was granted and whose services changed in
 * substance is no longer answered; a refused one stays refused, and a service that left changes nothing. R43.
 */
export declare function reconcile(config: Resolved, saved: Saved): {
    saved: Saved;
    invalidated: string[];
};
export interface Act {
    /** Answers by id; a category's answer goes to all its services not named themselves. */
    readonly answers: Readonly<Record<string, boolean>>;
    /** Leave what was never answered unanswered: one embed allowed is no answer to the banner. */
    readonly partial: boolean;
    /** Epoch milliseconds. */
    readonly now: number;
    readonly language: string;
    /** Milliseconds. */
    readonly lifetime: number;
}
/** The choice after an act. Nothing is granted that the act or an earlier answer did not grant. */
export declare function decide(config: Resolved, before: Saved | null, { answers, partial, now, language, lifetime }: Act): Saved;
