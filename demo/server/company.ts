import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Holds } from './holds.ts';
import { page } from './pages.ts';
import { streaming } from './streaming.ts';
import { installed } from './vendors/modules.ts';

const root = join(import.meta.dirname, '../..');
const site = join(root, 'demo/site');
const parts = join(site, 'parts');
const testPages = join(root, 'test/e2e/pages');

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** `/boutique` is boutique.html, `/en/` is en/index.html; null when there is no such page. */
function pageFile(folder: string, path: string): string | null {
  if (!/^[\w/-]*(\.html)?$/.test(path)) return null;
  const within = join(folder, path.replace(/\.html$/, ''));
  return [`${within}.html`, join(within, 'index.html')].find(isFile) ?? null;
}

const folder = (prefix: string, path: string) =>
  serveStatic({
    root: path,
    rewriteRequestPath: (url) => url.slice(prefix.length),
  });

/** Served by the company itself: a font fetched from elsewhere would be a third party too. */
const fonts: Record<string, string> = {
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'noto-sans-arabic.woff2': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
};

/** What a bundler would find in `node_modules`, for the page that imports `placet/ui` without one. */
const packages: Record<string, string> = {
  'preact.js': 'preact/dist/preact.mjs',
  'hooks.js': 'preact/hooks/dist/hooks.mjs',
  'jsx-runtime.js': 'preact/jsx-runtime/dist/jsxRuntime.mjs',
  'signals.js': '@preact/signals/dist/signals.mjs',
  'signals-core.js': '@preact/signals-core/dist/signals-core.mjs',
  'js-cookie.js': 'js-cookie/dist/js.cookie.mjs',
};

/** The built files, just as a site owner copies them to their server. */
export const placet = folder('/placet', join(root, 'dist'));

/** The demo company: its pages, Placet beside them, the drawer, and the pages that only tests visit. */
export function company(holds: Holds): Hono {
  const app = new Hono();
  app.get('/placet/*', placet);
  // Beside each other as in the repository: the playground finds `../../dist` when opened from disk too. Its preview is a
  // sealed frame, of no origin, which may fetch the texts of other languages only where any origin may.
  app.use('/dist/*', async (context, next) => {
    await next();
    context.header('access-control-allow-origin', '*');
  });
  app.get('/dist/*', folder('/dist', join(root, 'dist')));
  for (const name of ['playground', 'headless']) {
    app.get(`/${name}`, (context) => context.redirect(`/${name}/`));
    app.get(`/${name}/*`, folder(`/${name}`, join(root, 'demo', name)));
  }
  app.get('/drawer/*', folder('/drawer', join(root, 'demo/drawer')));
  app.get('/fonts/:name', (context, next) => {
    const file = fonts[context.req.param('name')];
    return file ? serveStatic({ path: installed(file) })(context, next) : next();
  });
  app.get('/packages/:name', (context, next) => {
    const file = packages[context.req.param('name')];
    return file ? serveStatic({ path: installed(file) })(context, next) : next();
  });
  app.get('/stream', (context) => streaming(context, holds));
  app.get('/pages/*', async (context, next) => {
    const file = pageFile(testPages, context.req.path.slice('/pages'.length));
    return file ? page(context, file, testPages) : next();
  });
  app.get('/pages/*', folder('/pages', testPages));
  app.get('/parts/*', (context) => context.notFound());
  app.get('*', async (context, next) => {
    const file = pageFile(site, context.req.path);
    return file ? page(context, file, parts) : next();
  });
  app.get('*', folder('', site));
  app.notFound((context) => page(context, join(site, '404.html'), parts, 404));
  return app;
}
