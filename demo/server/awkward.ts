import { Hono } from 'hono';
import type { Holds } from './holds.ts';

const script = { 'content-type': 'text/javascript; charset=utf-8' };
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A script that says in `window.log` that it ran. */
const logging = (name: string): string => `(window.log ||= []).push(${JSON.stringify(name)});\n`;

/** What goes wrong, or is slow, or leaves a cookie, on any host. For tests. */
export function awkward(holds: Holds): Hono {
  const app = new Hono();

  /** Runs at once. With `?module`, imports nothing but is a module all the same. */
  app.get('/log.js', (context) => context.body(logging(context.req.query('name') ?? 'script'), 200, script));
  app.get('/log.css', (context) =>
    context.body(`:root { --log: "${context.req.query('name')?.replace(/\W/g, '') ?? 'style'}" }`, 200, { 'content-type': 'text/css' }),
  );
  app.get('/log.gif', (context) => context.body(pixel, 200, { 'content-type': 'image/gif' }));
  app.get('/log.html', (context) =>
    context.html(`<!doctype html><title>Embed</title><script>parent.postMessage({ log: 'iframe' }, '*')</script><p>Embed.</p>`),
  );

  /** Never answers. */
  app.get('/hang.js', async (context) => {
    await new Promise((resolve) => context.req.raw.signal.addEventListener('abort', resolve, { once: true }));
    return context.body(null, 204);
  });
  app.get('/slow.js', async (context) => {
    await new Promise((resolve) => setTimeout(resolve, Number(context.req.query('ms') ?? 500)));
    return context.body(logging(context.req.query('name') ?? 'slow'), 200, script);
  });
  /** Answers after `POST /__release?key=…`. */
  app.get('/held.js', async (context) => {
    await holds.wait(context.req.query('key') ?? '');
    return context.body(logging(context.req.query('name') ?? 'held'), 200, script);
  });
  app.get('/fail.js', (context) => context.body(logging('failed script ran'), 500, script));

  /** `/cookie?set=id%3D1%3B%20SameSite%3DNone%3B%20Secure` sends exactly that `Set-Cookie`; the answer shows what came in. */
  app.get('/cookie', (context) => {
    for (const cookie of context.req.queries('set') ?? []) context.header('set-cookie', cookie, { append: true });
    return context.json({ received: context.req.header('cookie') ?? null });
  });

  return app;
}
