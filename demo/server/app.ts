import { Hono } from 'hono';
import { awkward } from './awkward.ts';
import { company } from './company.ts';
import { createHolds } from './holds.ts';
import { createJournal } from './journal.ts';
import { vendors } from './vendors/index.ts';

/** `stats` of `stats.localhost` and of `eu.stats.localhost`. */
const label = (request: Request): string => new URL(request.url).hostname.split('.').at(-2) ?? '';

/**
 * Answers for every host: the third parties by name, the company for all others, so that a test may take a host of
 * its own (`one.localhost`) and share no cookie with its neighbours.
 */
export function createApp(): Hono {
  const journal = createJournal();
  const violations: unknown[] = [];
  const holds = createHolds();
  const parties = vendors();
  const shop = company(holds);
  const app = new Hono();

  app.get('/__requests', (context) => {
    const { since = '0', from } = context.req.query();
    const requests = journal.since(Number(since), from);
    return context.json({ next: requests.at(-1)?.number ?? Number(since), requests });
  });
  app.delete('/__requests', (context) => {
    journal.clear();
    return context.body(null, 204);
  });
  app.post('/__release', (context) => {
    holds.release(context.req.query('key') ?? '');
    return context.body(null, 204);
  });
  app.post('/__violations', async (context) => {
    violations.push(await context.req.json());
    return context.body(null, 204);
  });
  app.get('/__violations', (context) => context.json(violations));
  app.delete('/__violations', (context) => {
    violations.length = 0;
    return context.body(null, 204);
  });

  // Browsers ask for it by themselves: no page is the cause, no test need know.
  app.get('/favicon.ico', (context) => context.body(null, 204));

  app.use(async (context, next) => {
    journal.record(context.req.raw);
    await next();
    // Asked for again each time: what a browser took from its cache would be missing from the journal.
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-cache');
    // Third parties are called from other sites: any origin, its cookies included.
    if (parties[label(context.req.raw)] && !context.req.path.startsWith('/without-cors/')) {
      context.header('access-control-allow-origin', context.req.header('origin') ?? '*');
      context.header('access-control-allow-credentials', 'true');
      context.header('access-control-allow-headers', context.req.header('access-control-request-headers') ?? '*');
    }
  });
  app.options('*', (context, next) => (parties[label(context.req.raw)] ? context.body(null, 204) : next()));
  app.route('/', awkward(holds));
  app.all('*', (context) => (parties[label(context.req.raw)] ?? shop).fetch(context.req.raw, context.env));
  return app;
}
