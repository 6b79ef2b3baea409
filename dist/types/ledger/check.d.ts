import type { Head } from './entry.js';
/** What an export was found to be. `where` and `message` name the first break. */
export interface Finding {
    readonly kind: 'entries' | 'receipts';
    readonly count: number;
    readonly heads: readonly Head[];
    readonly fault: {
        readonly where: string;
        readonly message: string;
    } | null;
}
/**
 * Recomputes an export, of a ledger (its entries) or of a visitor (receipts, oldest first), and names the first break. Throws a
 * sentence where it is neither, or the extract for one service, which nothing can be recomputed of.
 */
export declare function check(values: AsyncIterable<unknown>, anchors?: readonly Head[]): Promise<Finding>;
