import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { encode } from '../../../src/core/codec.js';
import { resolve } from '../../../src/core/config.js';
import { decide } from '../../../src/core/rules.js';
import type { Config } from '../../../src/types.js';

/** A shop, its third parties, and a record of what reached them. All answered from here. */

export const shop = 'http://shop.localhost';
export const tracker = 'http://tracker.localhost';
export const chat = 'http://cdn.chat.localhost';
/** A third party that no service declares. */
export const other = 'http://other.localhost';

export const config: Config = {
  ui: false,
  debug: false,
  services: [
    {
      id: 'measure',
      name: 'Measure',
      category: 'statistics',
      hosts: ['tracker.localhost'],
      trackers: [{ name: '_m' }, { name: '_m_*' }, { name: 'measure:*', kind: 'localStorage' }, { name: 'visit', kind: 'sessionStorage' }],
    },
    {
      id: 'chat',
      name: 'Chat',
      category: 'marketing',
      hosts: ['*.chat.localhost'],
      trackers: [{ name: 'chatId' }, { name: 'chatSeen' }],
      replay: true,
    },
    { id: 'session', name: 'Session', category: 'essential', trackers: [{ name: 'sid' }] },
  ],
};

/** The cookie of a visitor who said yes to these, and no to the rest. */
export const choice = (...granted: string[]): string => choiceUnder(config, ...granted);

export function choiceUnder(declared: Config, ...granted: string[]): string {
  const resolved = resolve([declared], () => {});
  const answers = Object.fromEntries(resolved.categoryList.map(({ id }) => [id, granted.includes(id)]));
  for (const id of granted) answers[id] = true;
  return `placet-consent=${encode(decide(resolved, null, { answers, partial: false, now: Date.now(), language: 'fr', lifetime: 86_400_000 }))}`;
}

const undoable = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    define: { __VERSION__: '"test"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/e2e/guard/entry.ts', formats: ['iife'], name: 'placetGuard', fileName: () => 'guard.js' },
    },
  });
  return (output as Rolldown.RolldownOutput[])[0]!.output[0].code;
};

const GIF = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

function answer(url: URL): { contentType: string; body: string | Buffer } {
  if (url.pathname.endsWith('.js'))
    return { contentType: 'text/javascript', body: `(window.ran ??= []).push('${url.hostname}${url.pathname}')` };
  if (url.pathname.endsWith('.gif')) return { contentType: 'image/gif', body: GIF };
  if (url.pathname.endsWith('.css')) return { contentType: 'text/css', body: 'body { color: red }' };
  if (url.pathname.endsWith('.events')) return { contentType: 'text/event-stream', body: 'data: hello\n\n' };
  return { contentType: 'text/html', body: `<!doctype html><title>${url.hostname}</title>` };
}

export interface Visit {
  config?: Config;
  /** Stands in the place of the JSON block. */
  head?: string;
  body?: string;
  /** Attributes of the guard's tag. */
  tag?: string;
  headers?: Record<string, string>;
  /** Of the visitor, as `document.cookie` would show it. */
  cookie?: string;
  /** Also place `placet.js`. */
  core?: boolean;
  /** Its undo is to be at hand, `undoGuard`: the guard is then built from its sources, where else it is the one of `dist/`. */
  undoable?: boolean;
}

export interface Site {
  page: Page;
  /** `METHOD url body` of each request that left for a third party. */
  hits: string[];
  errors: string[];
}

export async function visit(context: BrowserContext, given: Visit = {}): Promise<Site> {
  const hits: string[] = [];
  const errors: string[] = [];
  const guard = given.undoable ? await undoable() : readFileSync('dist/placet-guard.js', 'utf8');
  const head = given.head ?? `<script type="application/json" id="placet-config">${JSON.stringify(given.config ?? config)}</script>`;
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Shop</title>${head}
<script src="${shop}/placet/placet-guard.js" ${given.tag ?? ''}></script>
${given.core ? `<script src="${shop}/placet/placet.js"></script>` : ''}</head><body>${given.body ?? ''}</body></html>`;

  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin !== shop) {
      hits.push([request.method(), url.href, request.postData()].filter(Boolean).join(' '));
      return route.fulfill({ ...answer(url), headers: { 'access-control-allow-origin': '*' } });
    }
    if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body: html, headers: given.headers ?? {} });
    if (url.pathname === '/placet/placet-guard.js') return route.fulfill({ contentType: 'text/javascript', body: guard });
    if (url.pathname.startsWith('/placet/')) {
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(`dist/${url.pathname.slice('/placet/'.length)}`) });
    }
    return route.fulfill(answer(url));
  });
  if (given.cookie) {
    const at = given.cookie.indexOf('=');
    await context.addCookies([{ name: given.cookie.slice(0, at), value: given.cookie.slice(at + 1), url: shop }]);
  }
  const page = await context.newPage();
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).hostname !== 'shop.localhost') hits.push(`SOCKET ${socket.url()}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${shop}/`);
  return { page, hits, errors };
}

/** Long enough for a request that was going to leave to have left: one that follows it has come and gone. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await fetch('/settled');
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await fetch('/settled');
  });
}
