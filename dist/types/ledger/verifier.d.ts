import type { Entry, Head } from './entry.js';
/** The first thing found wrong, and where. */
export interface Fault {
    readonly site: string;
    readonly sequence: number;
    readonly reason: 'missing' | 'order' | 'altered' | 'content' | 'previous' | 'time' | 'unrecorded' | 'anchor' | 'head' | 'index' | 'notice';
    /** In plain words. */
    readonly message: string;
}
export interface Verifier {
    /** Takes the entries of each site in order; returns the first fault. */
    add(entry: Entry): Fault | null;
    /** What only the end of the chains can show. */
    end(): Fault | null;
    heads(): Head[];
    readonly count: number;
}
/**
 * Recomputes chains entry by entry, in memory that grows only with the number of sites and of erased entries.
 * `anchors` are heads noted earlier: the chain must still pass through them.
 */
export declare function createVerifier(anchors?: readonly Head[]): Verifier;
