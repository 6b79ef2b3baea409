import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { echoConsent } from '../server/echo.js';
import { createGatekeeper } from './gatekeeper.js';
import { intake } from './intake.js';
import { kindOf } from './log.js';
import { office } from './office.js';
import type { LedgerOptions } from './options.js';
import { page } from './page.js';
import { refusal } from './refusal.js';
import type { Store } from './store.js';

/** The ledger as a Hono app over any store. Mount it at any path: `site.route('/consent', createApp(store, options))`. */
export function createApp(store: Store, options: LedgerOptions): Hono {
  const { log = () => {}, clock = () => new Date(), retention = null } = options;
  const gatekeeper = createGatekeeper(options);
  const app = new Hono();

  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    const ms = Math.round((performance.now() - start) * 10) / 10;
    log('request', { method: c.req.method, route: routePath(c), status: c.res.status, ms });
  });

  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    log('failure', { method: c.req.method, route: routePath(c), kind: kindOf(error) });
    return c.json({ error: 'failed', message: 'The ledger could not do that. Nothing was acknowledged; try again.' }, 503, {
      'Retry-After': '10',
    });
  });
  app.notFound(() => refusal(404, 'unknown', 'There is nothing here.').getResponse());

  app.get('/health', async (c) => {
    await store.ping();
    return c.json({ status: 'ok', version: __VERSION__, database: store.kind });
  });

  app.post('/echo', (c) => {
    gatekeeper.admit(c);
    const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
    const { echo } = options;
    const cookies = c.req.header('cookie');
    const cookie = echo ? echoConsent(cookies, { cookieName: echo.cookie, domain: echo.domain, secure, now: clock().getTime() }) : null;
    return c.body(null, 204, cookie ? { 'Set-Cookie': cookie } : {});
  });

  if (options.page) app.route('/', page(options.page));
  app.route('/', intake(store, gatekeeper, options));
  app.route('/', office(store, gatekeeper, retention, log));
  return app;
}
