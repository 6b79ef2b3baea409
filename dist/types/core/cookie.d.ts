import type { Resolved } from './config.js';
/**
 * Attributes for js-cookie, which walks them with `for…in`: what a page or a library has put on every object is shadowed,
 * or it would be written along, or throw and leave the choice unstored. CVE-2026-46625, R198.
 */
export declare function ownAttributes<Attributes extends object>(given: Attributes): Attributes;
/** Every value the choice cookie has here; none where cookies are denied. A sandboxed frame throws on the mere reading. */
export declare function cookieValues({ cookieName }: Resolved): string[];
