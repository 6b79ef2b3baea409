/**
 * Why a parsed JSON value must not be handled further; null when it may. Checked without recursion, so that depth cannot
 * exhaust the stack: no key that could reach a prototype (R181), no number or text that has no canonical form.
 */
export declare function whyNotPlain(value: unknown): string | null;
