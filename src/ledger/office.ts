import { type Context, Hono } from 'hono';
import { csvHead, csvLine } from './csv.js';
import { type Filter, isCursor } from './entries.js';
import type { Gatekeeper } from './gatekeeper.js';
import type { Log } from './log.js';
import { entryJson, markedJson } from './ndjson.js';
import { ALTERED } from './notices.js';
import { partnerLine } from './partner.js';
import { refusal } from './refusal.js';
import type { Store } from './store.js';
import { streamOf } from './stream.js';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/;
const SITE = /^[\w.:[\]-]{1,253}$/;

function query(c: Context, name: string, shape: RegExp): string | undefined {
  const value = c.req.query(name);
  if (value === undefined || value === '') return undefined;
  if (!shape.test(value)) throw refusal(400, 'bad-query', `${name} is not of the right form.`, { path: name });
  return value;
}

/** A day or a moment, as the moment it starts. */
function moment(c: Context, name: string): string | undefined {
  const value = query(c, name, DATE);
  if (value === undefined) return undefined;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw refusal(400, 'bad-query', `${name} is not a date.`, { path: name });
  return date.toISOString();
}

const siteIn = (c: Context): string | undefined => query(c, 'site', SITE)?.toLowerCase();

const filterOf = (c: Context): Filter => ({
  site: siteIn(c),
  visitor: query(c, 'visitor', ID)?.toLowerCase(),
  from: moment(c, 'from'),
  to: moment(c, 'to'),
});

const JSON_TYPE = { 'Content-Type': 'application/json' };

async function* lines(store: Store, filter: Filter, format: string): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead;
  for await (const entry of store.walk(filter)) yield format === 'csv' ? csvLine(entry) : `${entryJson(entry)}\n`;
}

async function* partnerLines(store: Store, filter: Filter, service: string): AsyncGenerator<string> {
  for await (const entry of store.walk(filter)) yield partnerLine(entry, service) ?? '';
}

/** The part for whoever answers for the receipts. Everything here needs the token. */
export function office(store: Store, gatekeeper: Gatekeeper, retention: number | null, log: Log): Hono {
  return new Hono()
    .use(async (c, next) => {
      gatekeeper.authorise(c);
      await next();
      c.header('Cache-Control', 'no-store');
    })
    .get('/receipts', async (c) => {
      const limit = Math.min(Number(query(c, 'limit', /^[1-9]\d{0,3}$/) ?? 50), 500);
      const cursor = query(c, 'cursor', /^[\w-]{1,400}$/);
      if (cursor !== undefined && !isCursor(cursor))
        throw refusal(400, 'bad-query', 'That cursor did not come from here.', { path: 'cursor' });
      const { entries, next } = await store.search(filterOf(c), limit, cursor);
      return c.body(`{"items":[${entries.map(markedJson).join(',')}],"next":${JSON.stringify(next)}}`, 200, JSON_TYPE);
    })
    .get('/receipts/:id', async (c) => {
      const id = c.req.param('id').toLowerCase();
      const entry = ID.test(id) ? await store.find(id, siteIn(c)) : null;
      if (!entry) throw refusal(404, 'unknown', 'No receipt has this id.');
      return c.body(markedJson(entry), 200, JSON_TYPE);
    })
    .get('/notices/:hash', async (c) => {
      const notice = await store.notice(c.req.param('hash')).catch((error: unknown) => {
        if (!(error instanceof Error) || error.message !== ALTERED) throw error;
        throw refusal(500, 'altered', 'What is kept under this hash no longer matches it: it was altered, and is not what was shown.');
      });
      if (notice === null) throw refusal(404, 'unknown', 'No notice has this hash.');
      return c.body(notice, 200, JSON_TYPE);
    })
    .get('/export', (c) => {
      const format = query(c, 'format', /^(?:ndjson|csv)$/) ?? 'ndjson';
      const service = query(c, 'service', /^[\w-]{1,100}$/);
      if (service && format === 'csv')
        throw refusal(400, 'bad-query', 'What is for one service comes as lines of JSON.', { path: 'format' });
      const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson';
      const headers = {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="placet-receipts${service ? `-${service}` : ''}.${format}"`,
      };
      const texts = service ? partnerLines(store, filterOf(c), service) : lines(store, filterOf(c), format);
      return c.body(streamOf(texts, log), 200, headers);
    })
    .delete('/visitors/:id', async (c) => {
      const id = c.req.param('id').toLowerCase();
      if (!ID.test(id)) throw refusal(400, 'bad-query', 'A visitor’s id is a UUID.');
      const erased = await store.eraseVisitor(id);
      log('erased', { receipts: erased });
      return c.json({ erased });
    })
    .post('/purge', async (c) => {
      const erased = await store.purge(retention);
      log('purged', { receipts: erased });
      return c.json({ erased });
    })
    .get('/verify', async (c) => c.json(await store.verify()))
    .get('/stats', async (c) => c.json({ days: await store.figures(filterOf(c)) }));
}
