/** Content security policies a page can be asked for, by name: `?csp=nonce` or `?csp=strict-dynamic,no-style,trusted-types`. */

type Directives = Record<string, string>;

const names: Record<string, (nonce: string) => Directives> = {
  /** Only scripts that carry the nonce. */
  nonce: (nonce) => ({ 'script-src': `'nonce-${nonce}'` }),
  /** The same, and what those scripts load. */
  'strict-dynamic': (nonce) => ({ 'script-src': `'nonce-${nonce}' 'strict-dynamic'` }),
  /** By host, without a nonce: no inline script at all. */
  hosts: () => ({ 'script-src': "'self' http://*.localhost:*" }),
  'no-style': () => ({ 'style-src': "'none'" }),
  /** DOM sinks take nothing but what the policy `placet` makes. */
  'trusted-types': () => ({ 'require-trusted-types-for': "'script'", 'trusted-types': 'placet' }),
  'trusted-types-none': () => ({ 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" }),
  /** An opaque origin: no cookie, no storage. */
  sandbox: () => ({ sandbox: 'allow-scripts' }),
};

/** Everything not named below is refused; third parties may be framed, shown and called, so that only consent decides. */
const base: Directives = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: http://*.localhost:*",
  'connect-src': "'self' http://*.localhost:*",
  'frame-src': 'http://*.localhost:*',
  'report-uri': '/__violations',
};

/** The header's value for a comma-separated list of names; null for an empty list or `none`. Throws on an unknown name. */
export function policy(list: string, nonce: string): string | null {
  const asked = list.split(',').filter((name) => name && name !== 'none');
  if (!asked.length) return null;
  const directives = { ...base };
  for (const name of asked) {
    if (!Object.hasOwn(names, name)) throw new Error(`No policy is called "${name}": use ${Object.keys(names).join(', ')}.`);
    Object.assign(directives, names[name]!(nonce));
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
