import { vi } from 'vitest';

export interface Stored {
  name: string;
  value: string;
  /** With a leading dot unless it is for the host alone. */
  domain: string;
  path: string;
  partitioned: boolean;
  httpOnly: boolean;
}

/** A cookie jar with the rules of RFC 6265bis that matter to erasing, behind a page's `document` and `location`. */
export function fakeJar(url: string, { publicSuffixes = ['fr', 'gouv.fr', 'co.uk', 'uk'], preset = [] as Partial<Stored>[] } = {}) {
  const { hostname, pathname, protocol, origin } = new URL(url);
  const stored = new Map<string, Stored>();
  const keyOf = ({ name, domain, path, partitioned }: Stored) => [name, domain, path, partitioned].join(' ');
  for (const given of preset) {
    const cookie = { name: 'x', value: '1', domain: hostname, path: '/', partitioned: false, httpOnly: false, ...given };
    stored.set(keyOf(cookie), cookie);
  }

  function set(line: string): void {
    const [pair = '', ...rest] = line.split('; ');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const attributes = new Map(
      rest.map((one) => {
        const [key = '', value = ''] = one.split('=');
        return [key.toLowerCase(), value] as const;
      }),
    );
    const domain = attributes.get('domain');
    const secure = attributes.has('secure');
    const cookie: Stored = {
      name,
      value: pair.slice(at + 1),
      domain: domain ? `.${domain}` : hostname,
      path: attributes.get('path') || pathname.slice(0, pathname.lastIndexOf('/')) || '/',
      partitioned: attributes.has('partitioned'),
      httpOnly: false,
    };
    if (domain && (publicSuffixes.includes(domain) || !`.${hostname}`.endsWith(`.${domain}`))) return;
    if (secure && protocol !== 'https:') return;
    if (cookie.partitioned && !secure) return;
    if (/^__(secure|host)-/i.test(name) && !secure) return;
    if (/^__host-/i.test(name) && (domain || cookie.path !== '/')) return;
    if (stored.get(keyOf(cookie))?.httpOnly) return;
    if (Number(attributes.get('max-age') ?? 1) <= 0) stored.delete(keyOf(cookie));
    else stored.set(keyOf(cookie), cookie);
  }

  const isSeen = ({ path, httpOnly }: Stored) =>
    !httpOnly && (path === pathname || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/')));

  vi.stubGlobal('location', { hostname, pathname, protocol, origin });
  vi.stubGlobal('document', {
    get cookie() {
      return [...stored.values()]
        .filter(isSeen)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    },
    set cookie(line: string) {
      set(line);
    },
  });
  return {
    all: () => [...stored.values()].map(({ name, domain, path, partitioned }) => `${name} ${domain} ${path}${partitioned ? ' p' : ''}`),
  };
}
