import type { Receipt } from '../types.js';

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).hostname;
  } catch {
    return null;
  }
};

/**
 * May a page of this origin send receipts? The declared origins may; with none declared, only pages of the very host the
 * request was sent to.
 */
export function isAllowed(origin: string, declared: readonly string[], requestHost: string | undefined): boolean {
  if (declared.length > 0) return declared.includes(origin.toLowerCase());
  try {
    return new URL(origin).host === requestHost?.toLowerCase();
  } catch {
    return false;
  }
}

/** Is the page's host one the receipt counts for? Otherwise one site could write into another's chain. */
export function isInScope(origin: string, receipt: Receipt): boolean {
  const host = hostOf(origin);
  return receipt.scope.hosts.some((scope) => host === scope.toLowerCase() || !!host?.endsWith(`.${scope.toLowerCase()}`));
}
