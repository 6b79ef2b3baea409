import { createHash } from 'node:crypto';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Config, Placet } from '../../../src/types.js';

declare global {
  interface Window {
    placet: Placet;
    placetConfig?: unknown;
    /** What the scripts of a page did, in order. */
    log: string[];
  }
}

/** A page as its owner wrote it. */
export interface Written {
  config?: Config | object;
  /** Markup of the tag; by default the bare one. */
  tag?: string;
  /** Stands before the tag. */
  before?: string;
  head?: string;
  body?: string;
  lang?: string;
  headers?: Readonly<Record<string, string>>;
}

export interface Request {
  host: string;
  method: string;
  path: string;
}

/** A site of the test's own, on a host that no other test uses, with every third party of the demo in reach. */
export interface Site {
  readonly host: string;
  readonly port: number;
  /** Name of the tag's file under test: `placet.js` or `placet.all.js`. */
  readonly file: string;
  /** Errors that reached the page, uncaught or unhandled. A test fails when there is one, unless it empties the list. */
  readonly thrown: string[];
  /** What the pages wrote in the console, as `type: text`. */
  readonly console: string[];
  /** Violations of the page's policy. A test fails when there is one, unless it empties the list. */
  readonly violations: string[];
  /** Address of a page of this site, or of another host: `url('/log.js', 'stats')`. */
  url(path?: string, host?: string): string;
  /** Puts a page there; it is served to every page of this context. */
  write(path: string, written: Written): Promise<void>;
  /** Writes a page and goes there. */
  visit(written?: Written, path?: string): Promise<void>;
  /** Goes to a page of the demo, on this host. */
  go(path: string): Promise<void>;
  /** What reached the server from this site's pages, themselves included. */
  requests(): Promise<Request[]>;
  /** Other hosts that this site's pages reached or tried to reach, sorted. */
  thirdParties(): Promise<string[]>;
  /** Lets the held answers of that key go. */
  release(key: string): Promise<void>;
}

const block = (config: object): string =>
  `<script type="application/json" id="placet-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`;

const document = ({ config, tag, before = '', head = '', body = '', lang = 'fr' }: Written, file: string): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page</title>
${before}
${config ? block(config) : ''}
${tag ?? `<script src="/placet/${file}"></script>`}
${head}
</head>
<body>
<main><h1>Page</h1>${body}</main>
</body>
</html>`;

/** Reports what goes wrong in any page of the context, frames included. */
async function listen(context: BrowserContext, site: Pick<Site, 'thrown' | 'console' | 'violations'>): Promise<void> {
  context.on('weberror', (error) => site.thrown.push(String(error.error())));
  context.on('console', (message) => site.console.push(`${message.type()}: ${message.text()}`));
  await context.exposeBinding('reportViolation', (_, text: string) => void site.violations.push(text));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`,
      );
    });
  });
}

export const test = base.extend<{ file: string; site: Site }>({
  file: ['placet.js', { option: true }],
  site: async ({ context, page, file, baseURL }, use, info) => {
    const port = Number(new URL(baseURL!).port);
    const host = `t${createHash('sha256').update(info.testId).digest('hex').slice(0, 12)}.localhost`;
    const server = `http://127.0.0.1:${port}`;
    const written = new Map<string, Written>();
    const reached = new Set<string>();
    const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(server + path, init);

    const site: Site = {
      host,
      port,
      file,
      thrown: [],
      console: [],
      violations: [],
      url: (path = '/', name) => `http://${name ? `${name}.localhost` : host}:${port}${path}`,
      async write(path, page) {
        written.set(path, page);
      },
      async visit(content = {}, path = '/') {
        written.set(path, content);
        await page.goto(site.url(path));
      },
      go: async (path) => void (await page.goto(site.url(path))),
      async requests() {
        const answer = (await (await ask(`/__requests?from=${host}`)).json()) as { requests: Request[] };
        return answer.requests;
      },
      async thirdParties() {
        const journal = (await site.requests()).map((request) => request.host);
        return [...new Set([...reached, ...journal])].filter((name) => name !== host).sort();
      },
      release: async (key) => void (await ask(`/__release?key=${key}`, { method: 'POST' })),
    };

    // Chromium takes a page that a test answers for to be on the web, and the third parties on this machine to be private.
    await context.grantPermissions(['local-network-access']);
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)/.test(protocol)) reached.add(hostname);
    });
    await context.route(
      (url) => url.hostname === host && written.has(url.pathname),
      (route) => {
        const page = written.get(new URL(route.request().url()).pathname)!;
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: document(page, file), headers: { ...page.headers } });
      },
    );
    // The demo's own pages name placet.js: the whole in one file stands in its place.
    if (file !== 'placet.js') {
      const body = await (await ask(`/placet/${file}`)).text();
      await context.route('**/placet/placet.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }));
    }
    await listen(context, site);
    await use(site);
    expect(site.thrown).toEqual([]);
    expect(site.violations).toEqual([]);
  },
});

export { expect };

/** Both forms of the tag. */
export const FILES = ['placet.js', 'placet.all.js'] as const;

export interface Kept {
  /** Names, sorted, of every cookie in the browser, third parties' included. */
  cookies: string[];
  local: string[];
  session: string[];
  databases: string[];
  caches: string[];
}

/** Everything that is kept on the device for the page's origin, and all cookies. */
export async function kept(page: Page): Promise<Kept> {
  const cookies = (await page.context().cookies()).map(({ name }) => name).sort();
  const stores = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
    caches: 'caches' in globalThis ? (await caches.keys()).sort() : [],
  }));
  return { cookies, ...stores };
}

export const NOTHING: Kept = { cookies: [], local: [], session: [], databases: [], caches: [] };
