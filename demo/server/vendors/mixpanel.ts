import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { installed } from './modules.ts';

const files: Record<string, string> = {
  '/libs/mixpanel-2-latest.min.js': 'mixpanel.min.js',
  '/libs/snippet.js': 'mixpanel-jslib-snippet.min.js',
};

/** Mixpanel's real bundle and loading snippet, and an ingestion that takes everything. https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
export function mixpanel(): Hono {
  const app = new Hono();
  app.get(
    '/libs/*',
    serveStatic({ root: installed('mixpanel-browser/dist'), rewriteRequestPath: (path) => `/${files[path] ?? 'absent'}` }),
  );
  app.all('/track/*', (context) => context.json({ status: 1, error: null }));
  app.all('/engage/*', (context) => context.json({ status: 1, error: null }));
  app.all('/groups/*', (context) => context.json({ status: 1, error: null }));
  app.all('/settings/*', (context) => context.json({}));
  app.all('/flags/*', (context) => context.json({ flags: {} }));
  return app;
}
