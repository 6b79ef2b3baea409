import { decode, valuesOf } from '../core/codec.js';

export interface EchoOptions {
  /** Default `placet-consent`. */
  cookieName?: string;
  /** The domain the choice is stored for, when its scope is wider than the host: `exemple.fr`. */
  domain?: string;
  /** False for a site on plain http. Default true. */
  secure?: boolean;
  /** Epoch milliseconds. Default: this machine's clock. */
  now?: number;
}

/**
 * The value of a `Set-Cookie` header that stores the visitor's choice again, unchanged and until the same end; null when the
 * request holds none, or anything but one valid choice. Set by the site's own server, the cookie outlives the seven days after
 * which Safari drops what scripts stored. Nothing is granted, widened or prolonged by it. R193.
 */
export function echoConsent(
  cookieHeader: string | null | undefined,
  { cookieName = 'placet-consent', domain, secure = true, now = Date.now() }: EchoOptions = {},
): string | null {
  const [value, other] = valuesOf(cookieHeader ?? '', cookieName);
  // Where it stands twice the page takes the stricter and tidies up; which copy came from where is not told here.
  const saved = value !== undefined && other === undefined ? decode(value, now) : null;
  if (!saved) return null;
  const left = Math.floor((saved.expiresAt - now) / 1000);
  return `${cookieName}=${value}; Max-Age=${left}; Path=/${domain ? `; Domain=${domain}` : ''}; SameSite=Lax${secure ? '; Secure' : ''}`;
}
