import type { Receipt } from '../types.js';
/**
 * May a page of this origin send receipts? The declared origins may; with none declared, only pages of the very host the
 * request was sent to.
 */
export declare function isAllowed(origin: string, declared: readonly string[], requestHost: string | undefined): boolean;
/**
 * The site whose chain a receipt goes to: the first host of its scope that the page it came from is on, null when there is none.
 * Otherwise one site could write into another's chain by naming it first. What came from no page goes by the first host.
 */
export declare function siteOf({ scope }: Pick<Receipt, 'scope'>, origin?: string): string | null;
