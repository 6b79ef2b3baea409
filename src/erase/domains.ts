import { cookieNames, expire, variants, write } from './cookieJar.js';

/** Name and value of what is stored to try things out; gone before any other code runs. */
export const PROBE = 'placet-probe';

/**
 * Every domain a script of this page can set a cookie for, the host alone (`undefined`) first, then wider and wider. Found by
 * trying: the browser knows that `gouv.fr`, `asso.fr` and `co.uk` belong to nobody, and no list of ours would stay true.
 */
export function settableDomains(hostname: string): (string | undefined)[] {
  const labels = hostname.split('.');
  return [undefined, ...labels.map((_, at) => labels.slice(at).join('.')).filter(isSettable)];
}

function isSettable(domain: string): boolean {
  const tries = variants(domain, ['/']);
  for (const attributes of tries) write(PROBE, PROBE, attributes);
  const settable = cookieNames().includes(PROBE);
  for (const attributes of tries) expire(PROBE, attributes);
  return settable;
}
