import type { Resolved } from './config.js';
/** Every value the choice cookie has here; none where cookies are denied. A sandboxed frame throws on the mere reading. */
export declare function cookieValues({ cookieName }: Resolved): string[];
