import { Hono } from 'hono';

/** An audience measurement written for the demo, in the manner of Matomo: `mesure.js` and where it sends its hits. */
export function stats(): Hono {
  const app = new Hono();
  app.post('/hit', (context) => context.body(null, 204));
  return app;
}
