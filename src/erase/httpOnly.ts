import { cookieNames, expire, variants, write } from './cookieJar.js';
import { PROBE } from './domains.js';

/**
 * Tells whether a cookie that no script can see or remove stands under a name. The browser silently refuses to let a script
 * write over it (RFC 6265bis §5.7), while it accepts the very same write under another name. A name with the `__Http-` or
 * `__Host-Http-` prefix belongs to servers alone, so it counts as hidden wherever the browser knows these prefixes.
 */
export function httpOnlyDetector(
  domains: readonly (string | undefined)[],
  paths: readonly (string | undefined)[],
): (name: string) => boolean {
  const normal = new Map<string, number>();
  return (name) => {
    const control = (/^__(?:Host|Secure)-(?!Http-)/i.exec(name)?.[0] ?? '') + PROBE;
    // One domain at a time: a jar that overflows drops cookies of the site.
    return domains.some((domain) => {
      const key = `${control} ${domain}`;
      if (!normal.has(key)) normal.set(key, accepted(control, domain, paths));
      const isRefused = (): boolean => accepted(name, domain, paths) < normal.get(key)!;
      if (!isRefused()) return false;
      // WebKit shows at one time what it was asked to store, at another what it has stored: both are asked for anew, side by side.
      normal.set(key, accepted(control, domain, paths));
      return isRefused();
    });
  };
}

/** How many copies of this name the browser takes. None is left behind. */
function accepted(name: string, domain: string | undefined, paths: readonly (string | undefined)[]): number {
  const tries = variants(domain, paths);
  for (const attributes of tries) write(name, PROBE, attributes);
  const copies = cookieNames().filter((found) => found === name).length;
  for (const attributes of tries) expire(name, attributes);
  return copies;
}
