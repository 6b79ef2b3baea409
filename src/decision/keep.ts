import Cookies from 'js-cookie';
import { encode, type Saved } from '../core/codec.js';
import type { Resolved } from '../core/config.js';
import { cookieValues, ownAttributes } from '../core/cookie.js';

/** Every domain this page may set a cookie for, widest first, then the host itself. Browsers refuse public suffixes such as `gouv.fr`. */
function domains(): (string | undefined)[] {
  const labels = location.hostname.split('.');
  return [...labels.map((_, at) => labels.slice(at).join('.')).reverse(), undefined];
}

function scoped({ scope = 'host' }: Resolved): (string | undefined)[] {
  if (scope === 'host') return [undefined];
  if (scope === 'domain') return domains();
  return [...[scope].flat().filter((domain) => typeof domain === 'string' && `.${location.hostname}`.endsWith(`.${domain}`)), undefined];
}

/** The choice is stored for the declared scope, once. False when the browser kept nothing; what stood there then stands still. R189–R192. */
export function keep(config: Resolved, saved: Saved): boolean {
  const value = encode(saved);
  const place = (domain?: string) => ownAttributes({ path: '/', ...(domain && { domain }) });
  try {
    // A copy that holds the very value would pass for the one about to be written.
    if (cookieValues(config).includes(value)) for (const domain of domains()) Cookies.remove(config.cookieName, place(domain));
    for (const domain of scoped(config)) {
      Cookies.set(
        config.cookieName,
        value,
        Object.assign(place(domain), {
          sameSite: 'Lax' as const,
          secure: location.protocol === 'https:',
          'max-age': String(Math.floor((saved.expiresAt - Date.now()) / 1000)),
        }),
      );
      if (!cookieValues(config).includes(value)) continue;
      // A copy left by another scope would stand beside this one for ever.
      for (const other of domains()) {
        if (other !== domain && cookieValues(config).length > 1) Cookies.remove(config.cookieName, place(other));
      }
      return true;
    }
  } catch {
    // Denied: the choice holds for this page only. R51.
  }
  return false;
}
