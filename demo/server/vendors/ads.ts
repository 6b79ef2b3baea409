import { Hono } from 'hono';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** An advertising network: a script (`tag.js`) that names the browser, a pixel that recognises it from site to site. */
export function ads(): Hono {
  const app = new Hono();
  app.get('/pixel.gif', (context) => {
    const known = /\breseau_id=\w+/.test(context.req.header('cookie') ?? '');
    if (!known)
      context.header('set-cookie', `reseau_id=${crypto.randomUUID().slice(0, 8)}; Path=/; Max-Age=33696000; SameSite=None; Secure`);
    return context.body(pixel, 200, { 'content-type': 'image/gif', 'cache-control': 'no-store' });
  });
  app.post('/vu', (context) => context.body(null, 204));
  return app;
}
