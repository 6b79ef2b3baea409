import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { installed } from './modules.ts';

/** What PostHog's server tells its script: nothing optional is on, so that the demo sends events and no more. */
const settings = {
  supportedCompression: [],
  hasFeatureFlags: false,
  heatmaps: false,
  surveys: false,
  sessionRecording: false,
  capturePerformance: false,
  autocaptureExceptions: false,
  siteApps: [],
};

/** PostHog's real browser bundle and an ingestion that takes everything. https://posthog.com/docs/libraries/js */
export function posthog(): Hono {
  const app = new Hono();
  app.get('/array/:token/config.js', (context) =>
    context.body(
      `(window._POSTHOG_REMOTE_CONFIG ||= {})['${context.req.param('token')}'] = ${JSON.stringify({ config: settings, siteApps: [] })}`,
      200,
      {
        'content-type': 'text/javascript; charset=utf-8',
      },
    ),
  );
  app.get('/array/:token/config', (context) => context.json(settings));
  app.get(
    '/static/*',
    // The script asks for its extras under its own version number: `/static/1.2.3/surveys.js`.
    serveStatic({ root: installed('posthog-js/dist'), rewriteRequestPath: (path) => path.replace(/^\/static(\/\d+\.\d+\.\d+)?/, '') }),
  );
  app.post('/flags/', (context) => context.json({ flags: {}, featureFlags: {}, errorsWhileComputingFlags: false }));
  app.post('*', (context) => context.json({ status: 1 }));
  return app;
}
