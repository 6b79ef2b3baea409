import type { Receipt } from '../types.js';
/**
 * May a page of this origin send receipts? The declared origins may; with none declared, only pages of the very host the
 * request was sent to.
 */
export declare function isAllowed(origin: string, declared: readonly string[], requestHost: string | undefined): boolean;
/** Is the page's host one the receipt counts for? Otherwise one site could write into another's chain. */
export declare function isInScope(origin: string, receipt: Receipt): boolean;
