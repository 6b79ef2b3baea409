import { valuesOf } from './codec.js';
import type { Resolved } from './config.js';

/** Every value the choice cookie has here; none where cookies are denied. A sandboxed frame throws on the mere reading. */
export function cookieValues({ cookieName }: Resolved): string[] {
  try {
    return valuesOf(document.cookie, cookieName);
  } catch {
    return [];
  }
}
