import type { Hono } from 'hono';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '../../src/core/codec.js';
import { createApp } from '../../src/ledger/app.js';
import { canonical, sha256 } from '../../src/ledger/chain.js';
import { check } from '../../src/ledger/check.js';
import type { Database } from '../../src/ledger/database.js';
import type { Entry } from '../../src/ledger/entry.js';
import { openDatabase } from '../../src/ledger/open.js';
import type { LedgerOptions } from '../../src/ledger/options.js';
import { createStore, type Store } from '../../src/ledger/store.js';
import { partnerProof } from '../../src/proof/partner.js';
import type { Receipt } from '../../src/types.js';
import { NOTICE, NOTICE_HASH, sample, sealed } from '../unit/ledger/sample.js';
import { onBoth } from './backend.js';

const ORIGIN = 'https://www.exemple.fr';
const TOKEN = 'un-jeton-assez-long-pour-servir';
const OWN = { Authorization: `Bearer ${TOKEN}` };

const linesIn = (text: string): Entry[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
async function* oneByOne<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

onBoth((backend) => {
  let database: Database;
  let store: Store;
  let app: Hono;
  let lines: string[];

  const start = (options: Partial<LedgerOptions> = {}) =>
    createApp(store, {
      token: TOKEN,
      origins: [ORIGIN],
      perMinute: 1000,
      log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
      ...options,
    });
  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => app.request(path, init);
  const own = (path: string, init: RequestInit = {}) => ask(path, { ...init, headers: OWN });
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    ask('/receipts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const put = (hash: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(`/notices/${hash}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const stored = async () => (await store.verify()).entries;

  beforeEach(async () => {
    lines = [];
    database = await openDatabase(backend.place());
    store = await createStore(database);
    app = start();
  });
  afterEach(() => store.close());

  describe('what browsers send', () => {
    it('acknowledges a receipt with its id, the server’s time, and whether the notice is still wanted', async () => {
      const receipt = sample();
      const answer = await send(receipt);
      expect(answer.status).toBe(201);
      expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
      const told = await answer.json();
      expect(told).toEqual({ id: receipt.receiptId, serverTime: expect.stringMatching(/^\d{4}-.*Z$/), noticeKnown: false });
      const again = await send(receipt);
      expect([again.status, await again.json()]).toEqual([200, told]);

      expect((await put(NOTICE_HASH, NOTICE)).status).toBe(201);
      expect((await put(NOTICE_HASH, NOTICE)).status).toBe(200);
      expect(await (await send(receipt)).json()).toEqual({ ...told, noticeKnown: true });
    });

    it('wants the notice for each site, so that what is exported of one holds all its receipts name', async () => {
      app = start({ origins: [ORIGIN, 'https://b.fr'] });
      await send(sample());
      await put(NOTICE_HASH, NOTICE);
      const elsewhere = { Origin: 'https://b.fr' };
      const receipt = sample({ host: 'b.fr' });
      expect(await (await send(receipt, elsewhere)).json()).toMatchObject({ noticeKnown: false });
      expect((await put(NOTICE_HASH, NOTICE, elsewhere)).status).toBe(201);
      expect(await (await send(receipt, elsewhere)).json()).toMatchObject({ noticeKnown: true });
      for (const site of ['www.exemple.fr', 'b.fr']) {
        const entries = linesIn(await (await own(`/export?site=${site}`)).text());
        expect(entries.map(({ kind }) => kind)).toEqual(['receipt', 'notice']);
        expect(entries[1]!.id).toBe(entries[0]!.noticeHash);
        expect(await check(oneByOne(entries))).toMatchObject({ count: 2, fault: null });
      }
    });

    it('wants no notice that has no hash', async () => {
      const receipt = sample();
      const bare = { ...receipt, notice: { ...receipt.notice, hash: null }, integrity: { ...receipt.integrity, alg: 'none', hash: null } };
      expect(await (await send(bare)).json()).toMatchObject({ noticeKnown: true });
    });

    it('refuses another receipt under a known id', async () => {
      const receipt = sample();
      await send(receipt);
      expect((await send(sample({ id: receipt.receiptId }))).status).toBe(409);
      expect(await stored()).toBe(1);
    });

    it('answers a preflight from a declared origin alone', async () => {
      const preflight = (origin: string, path = '/receipts') =>
        ask(path, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } });
      const allowed = await preflight(ORIGIN);
      expect(allowed.status).toBe(204);
      expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN);
      expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
      expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
      expect((await preflight(ORIGIN, '/export')).headers.get('access-control-allow-origin')).toBeNull();
    });

    it('takes from the page’s own host when no origin is declared', async () => {
      app = start({ origins: [] });
      expect((await send(sample(), { Host: 'www.exemple.fr' })).status).toBe(201);
      expect((await send(sample(), { Host: 'ledger.exemple.fr' })).status).toBe(403);
    });
  });

  describe('hostile input leaves nothing behind', () => {
    const refused = async (answer: Response, status: number, error: string) => {
      const body = await answer.json();
      expect([answer.status, body.error]).toEqual([status, error]);
      expect(body.message).toBeTruthy();
      expect(await stored()).toBe(0);
      expect((await app.request('/health')).status).toBe(200);
      return body;
    };
    const receipt = (change: (receipt: Receipt) => unknown): unknown => change(structuredClone(sample()));

    it.each(['https://evil.example', 'null', 'http://www.exemple.fr', 'https://www.exemple.fr.evil.example'])('from %s', async (origin) => {
      const answer = await send(sample(), { Origin: origin });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      await refused(answer, 403, 'wrong-origin');
    });
    it('from no page at all, without the token', async () => {
      const answer = await ask('/receipts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sample()),
      });
      await refused(answer, 401, 'token-needed');
    });
    it('into the chain of a site it names first', async () => {
      expect((await send(sample({ hosts: ['victime.fr', 'www.exemple.fr'] }))).status).toBe(201);
      const { items } = await (await own('/receipts')).json();
      expect(items.map(({ site }: { site: string }) => site)).toEqual(['www.exemple.fr']);
    });
    it('for another site', async () => void (await refused(await send(sample({ host: 'autre.fr' })), 403, 'wrong-site')));
    it('10 MB', async () => void (await refused(await send('x'.repeat(10_000_000)), 413, 'too-large')));
    it('10 MB that claim to be fewer, in pieces', async () => {
      const body = new ReadableStream({
        start(controller) {
          for (let index = 0; index < 100; index++) controller.enqueue(new Uint8Array(100_000).fill(32));
          controller.close();
        },
      });
      const init = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: ORIGIN, 'Transfer-Encoding': 'chunked' },
        body,
        duplex: 'half',
      };
      await refused(await ask('/receipts', init as never), 413, 'too-large');
    });
    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])('as %j', async (type) => {
      await refused(await send(sample(), { 'Content-Type': type }), 415, 'not-json');
    });
    it.each(['', '{', '{"a":1}{"b":2}', 'NaN', '\u0000', "{'a':1}"])('%j, which is no JSON', async (body) => {
      await refused(await send(body), 400, 'bad-json');
    });
    it('nested a hundred thousand deep', async () => {
      await refused(await send(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 422, 'bad-content');
      await refused(await send(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`), 422, 'bad-content');
    });
    it.each(['__proto__', 'constructor', 'prototype'])('with the key %s', async (key) => {
      const text = JSON.stringify(sample()).replace('{', `{"${key}":{"granted":true},`);
      await refused(await send(text), 422, 'bad-content');
      expect(({} as Record<string, unknown>).granted).toBeUndefined();
    });
    it.each([null, 7, 'receipt', [], {}, [sample()]])('of the wrong type: %j', async (body) => {
      await refused(await send(JSON.stringify(body)), 422, 'bad-receipt');
    });
    it('with more than a receipt holds', async () => {
      const body = await refused(await send(receipt((each) => ({ ...each, ip: '192.0.2.1' }))), 422, 'bad-receipt');
      expect(body.path).toBe('ip');
    });
    it('altered after it was hashed', async () => {
      const altered = receipt((each) => ({ ...each, event: { ...each.event, state: 'refused' } }));
      await refused(await send(altered), 422, 'bad-hash');
      await refused(await send(receipt((each) => ({ ...each, integrity: { ...each.integrity, hash: null } }))), 422, 'bad-hash');
      await refused(await send(receipt((each) => ({ ...each, integrity: { ...each.integrity, hash: sha256('') } }))), 422, 'bad-hash');
    });
    it('a notice under a foreign hash, or none', async () => {
      await refused(await put(sha256(''), NOTICE), 422, 'bad-hash');
      await refused(await put('sha256-x', NOTICE), 422, 'bad-hash');
      await refused(await put(encodeURIComponent("' or 1=1 --"), NOTICE), 422, 'bad-hash');
      await refused(await put(sha256('[]'), '[]'), 422, 'bad-notice');
      await refused(await put(sha256('{}'), '{}'), 422, 'bad-notice');
      expect((await refused(await put(NOTICE_HASH, { ...NOTICE, note: 'x' }), 422, 'bad-notice')).path).toBe('note');
      await refused(await put(NOTICE_HASH, NOTICE), 409, 'unnamed');
      await refused(await put(NOTICE_HASH, 'x'.repeat(3_000_000)), 413, 'too-large');
      await refused(await put(NOTICE_HASH, NOTICE, { Origin: 'https://evil.example' }), 403, 'wrong-origin');
      expect(await store.notice(NOTICE_HASH)).toBeNull();
    });
    it('SQL in every text', async () => {
      const attack = "'); drop table entries; --";
      const hostile = sealed({ ...sample(), rights: [attack], rightsContact: attack });
      expect((await send(hostile)).status).toBe(201);
      for (const name of ['site', 'visitor', 'from', 'to', 'cursor', 'limit', 'format']) {
        const path = name === 'format' ? '/export' : '/receipts';
        expect((await own(`${path}?${name}=${encodeURIComponent(attack)}`)).status).toBe(400);
      }
      expect((await own(`/receipts/${encodeURIComponent(attack)}`)).status).toBe(404);
      expect((await own(`/notices/${encodeURIComponent(attack)}`)).status).toBe(404);
      expect((await own(`/visitors/${encodeURIComponent(attack)}`, { method: 'DELETE' })).status).toBe(400);
      expect(await stored()).toBe(1);
    });
    it('a formula in what is exported', async () => {
      const hostile = sample({ version: '-1.5', language: '-2' });
      const [first, ...rest] = hostile.purposes;
      // These pass for a version, a language and an id, and each has a column of its own.
      const answer = await send(sealed({ ...hostile, purposes: [{ ...first!, id: '-3', state: 'given' }, ...rest] }));
      const plus = sample({ version: null });
      const other = await send(
        sealed({ ...plus, purposes: [{ ...plus.purposes[0]!, id: '+4', state: 'given' }, ...plus.purposes.slice(1)] }),
      );
      expect([answer.status, other.status]).toEqual([201, 201]);
      const csv = await (await own('/export?format=csv')).text();
      for (const text of ["'-1.5", "'-2", "'-3 statistics matomo", "'+4 statistics matomo"]) expect(csv).toContain(`"${text}"`);
      expect(
        csv
          .split('\r\n')
          .flatMap((line) => line.split('","'))
          .filter((cell) => /^"?[=+\-@]/.test(cell)),
      ).toEqual([]);
    });
    it('too often from one address', async () => {
      let from = '192.0.2.1';
      app = start({ perMinute: 3, address: () => from });
      const statuses = [];
      for (let index = 0; index < 5; index++) statuses.push((await send(sample())).status);
      expect(statuses).toEqual([201, 201, 201, 429, 429]);
      expect((await send(sample())).headers.get('retry-after')).toBe('60');
      from = '192.0.2.2';
      expect((await send(sample())).status).toBe(201);
    });
    it('more notices than a visitor is shown', async () => {
      app = start({ address: () => '192.0.2.1' });
      const statuses = [];
      for (let index = 0; index < 12; index++) {
        const notice = { ...NOTICE, version: `${index}` };
        const hash = sha256(canonical(notice));
        await send(sample({ notice: hash }));
        statuses.push((await put(hash, notice)).status);
      }
      expect(statuses).toEqual([...Array(10).fill(201), 429, 429]);
    });
    it('too often under made-up addresses, past one’s own proxy', async () => {
      app = start({ perMinute: 2, trustProxy: true });
      const statuses = [];
      for (let index = 0; index < 4; index++)
        statuses.push((await send(sample(), { 'X-Forwarded-For': `10.0.0.${index}, 192.0.2.1` })).status);
      expect(statuses).toEqual([201, 201, 429, 429]);
    });
    it('made-up addresses count for nothing where no proxy is trusted', async () => {
      app = start({ perMinute: 1, address: () => '192.0.2.1' });
      const statuses = [];
      for (let index = 0; index < 2; index++) statuses.push((await send(sample(), { 'X-Forwarded-For': `10.0.0.${index}` })).status);
      expect(statuses).toEqual([201, 429]);
    });
    it('the same receipt again and again', async () => {
      const replayed = sample();
      for (let index = 0; index < 20; index++) await send(replayed);
      expect(await stored()).toBe(1);
    });
  });

  describe('what the data protection officer asks', () => {
    const PRIVATE: [method: string, path: string][] = [
      ['GET', '/receipts'],
      ['GET', `/receipts/${crypto.randomUUID()}`],
      ['GET', `/notices/${NOTICE_HASH}`],
      ['GET', '/export'],
      ['GET', '/verify'],
      ['GET', '/stats'],
      ['POST', '/purge'],
      ['DELETE', `/visitors/${crypto.randomUUID()}`],
    ];

    it.each(PRIVATE)('%s %s needs the token', async (method, path) => {
      expect((await ask(path, { method })).status).toBe(401);
      expect((await ask(path, { method, headers: { Authorization: `Bearer ${TOKEN}x` } })).status).toBe(401);
      expect((await own(path, { method })).status).not.toBe(401);
    });

    it('stops whoever tries tokens', async () => {
      const statuses = [];
      for (let index = 0; index < 12; index++)
        statuses.push((await ask('/stats', { headers: { Authorization: `Bearer ${index}` } })).status);
      expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true);
      expect(statuses.slice(10)).toEqual([429, 429]);
    });

    it('lets the right token in while others at its address guess', async () => {
      for (let index = 0; index < 15; index++) await ask('/stats', { headers: { Authorization: `Bearer ${index}` } });
      expect((await own('/stats')).status).toBe(200);
      expect((await ask('/stats', { headers: { Authorization: 'Bearer wrong' } })).status).toBe(429);
    });

    it.each([undefined, '', 'short', null])('is not made with the token %j', (token) => {
      expect(() => start({ token: token as string })).toThrow(/24 characters/);
    });

    it('without a token configured, answers this machine alone', async () => {
      app = start({ token: null, local: true });
      const from = async (remoteAddress: string, headers: Record<string, string>, init: RequestInit = {}) =>
        (await app.request('/stats', { ...init, headers }, { incoming: { socket: { remoteAddress } } })).status;
      const Host = 'localhost:8787';
      expect(await from('127.0.0.1', { Host })).toBe(200);
      expect(await from('127.0.0.1', { Host: 'rebound.evil.example' })).toBe(401);
      expect(await from('127.0.0.1', { Host, 'X-Forwarded-For': '192.0.2.1' })).toBe(401);
      expect(await from('127.0.0.1', { Host, Origin: 'https://evil.example' })).toBe(401);
      expect(await from('127.0.0.1', { Host, 'Sec-Fetch-Site': 'cross-site' })).toBe(401);
      expect(await from('192.0.2.1', { Host })).toBe(401);
      // Mounted where nobody says who asks, it answers nobody.
      expect((await ask('/stats', { headers: { Host } })).status).toBe(401);
    });

    it('shows a receipt with its place in the chain, and the notice as shown', async () => {
      const receipt = sample();
      await send(receipt);
      await put(NOTICE_HASH, NOTICE);
      const answer = await own(`/receipts/${receipt.receiptId}`);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toMatchObject({
        site: 'www.exemple.fr', sequence: 1, kind: 'receipt', outcome: 'partial', noticeHash: NOTICE_HASH,
        content: receipt, contentHash: sha256(canonical(receipt)),
      }); // biome-ignore format: one line reads best
      expect(await (await own(`/notices/${NOTICE_HASH}`)).json()).toEqual(NOTICE);
      expect((await own(`/receipts/${crypto.randomUUID()}`)).status).toBe(404);
      expect((await own(`/notices/${sha256('')}`)).status).toBe(404);
    });

    it('does not show as a notice what was altered since, and says so', async () => {
      await send(sample());
      await put(NOTICE_HASH, NOTICE);
      await database.query.updateTable('entries').set({ content: '{}' }).where('kind', '=', 'notice').execute();
      const answer = await own(`/notices/${NOTICE_HASH}`);
      expect(answer.status).toBe(500);
      expect(await answer.json()).toEqual({ error: 'altered', message: expect.stringContaining('not what was shown') });
      const { ok, fault } = await (await own('/verify')).json();
      expect([ok, fault.site, fault.sequence, fault.reason]).toEqual([false, 'www.exemple.fr', 2, 'notice']);
    });

    it.each([
      ['replace(content, \'"given"\', \'"refused"\')', 'content'],
      ["'jean.dupont@exemple.fr'", 'content'],
      ["'accepted'", 'outcome'],
    ])('marks a receipt that was made %s since, wherever it is read', async (value, column) => {
      const [whole, touched] = [sample(), sample()];
      await send(whole);
      await send(touched);
      await sql.raw(`update entries set ${column} = ${value} where id = '${touched.receiptId}'`).execute(database.query);
      const found = await (await own(`/receipts/${touched.receiptId}`)).json();
      expect([found.id, found.altered]).toEqual([touched.receiptId, true]);
      // Nobody takes for a receipt what is none any more.
      if (column === 'content') expect(typeof found.content).toBe('string');
      expect(await (await own(`/receipts/${whole.receiptId}`)).json()).not.toHaveProperty('altered');
      const { items } = await (await own('/receipts')).json();
      expect(items.map(({ altered }: { altered?: boolean }) => altered).sort()).toEqual([true, undefined]);
      const lines = linesIn(await (await own('/export')).text());
      expect((await check(oneByOne(lines))).fault?.where).toBe('line 2, www.exemple.fr, entry 2');
      const rows = (await (await own('/export?format=csv')).text()).trimEnd().split('\r\n');
      expect(rows.map((row) => row.endsWith(',"altered"'))).toEqual([true, false, true]);
      expect((await (await own('/export?service=matomo')).text()).trimEnd().split('\n')).toHaveLength(1);
    });

    it('breaks an export off where the database fails, and logs no more than the kind of that', async () => {
      await send(sample());
      const walk = async function* (): AsyncGenerator<Entry> {
        yield* store.walk();
        throw new SyntaxError('jean.dupont@exemple.fr');
      };
      const log = (event: string, facts?: object) => lines.push(JSON.stringify({ event, ...facts }));
      app = createApp({ ...store, walk }, { token: TOKEN, origins: [ORIGIN], log });
      const answer = await own('/export');
      await expect(answer.text()).rejects.toThrow(/cut short/);
      expect(lines.at(-1)).toBe('{"event":"failure","kind":"SyntaxError"}');
      expect(lines.join()).not.toContain('jean');
    });

    it('pages through a search', async () => {
      const visitor = crypto.randomUUID();
      for (let index = 0; index < 5; index++) await send(sample({ visitor }));
      await send(sample());
      const first = await (await own(`/receipts?visitor=${visitor}&limit=3`)).json();
      const rest = await (await own(`/receipts?visitor=${visitor}&limit=3&cursor=${first.next}`)).json();
      expect([first.items.length, rest.items.length, rest.next]).toEqual([3, 2, null]);
      expect(new Set([...first.items, ...rest.items].map(({ id }: { id: string }) => id)).size).toBe(5);
      expect((await own('/receipts?cursor=bm90IG91cnM')).status).toBe(400);
      const today = new Date().toISOString().slice(0, 10);
      expect((await (await own(`/receipts?from=${today}`)).json()).items).toHaveLength(6);
      expect((await (await own(`/receipts?to=${today}`)).json()).items).toHaveLength(0);
    });

    it('exports every entry as lines of JSON that anyone can verify, and as a table', async () => {
      for (let index = 0; index < 7; index++) await send(sample());
      await put(NOTICE_HASH, NOTICE);
      const answer = await own('/export');
      expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
      const values = linesIn(await answer.text());
      expect(await check(oneByOne(values))).toMatchObject({ kind: 'entries', count: 8, fault: null });
      expect(values.at(-1)).toMatchObject({ kind: 'notice', id: NOTICE_HASH, content: NOTICE });
      const table = await own('/export?format=csv');
      expect(table.headers.get('content-disposition')).toContain('placet-receipts.csv');
      expect((await table.text()).trimEnd().split('\r\n')).toHaveLength(9);
    });

    it('exports for one partner what concerns it, and no other’s answer', async () => {
      const receipt = sample({ matomo: 'given', marketing: 'refused' });
      await send(receipt);
      await send(sample({ matomo: 'refused' }));
      const whole = sample();
      await send(sealed({ ...whole, services: [] }));
      await put(NOTICE_HASH, NOTICE);
      const text = await (await own('/export?service=matomo')).text();
      const given = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(given.map(({ sequence, receipt: { services } }) => [sequence, services[0].state])).toEqual([
        [1, 'given'],
        [2, 'refused'],
      ]);
      expect(given[0]).toMatchObject({ site: 'www.exemple.fr', contentHash: sha256(canonical(receipt)) });
      expect(given[0].receipt).toEqual(partnerProof(receipt, 'matomo'));
      expect(text).not.toMatch(/marketing|partial|accepted/);
      expect(await (await own('/export?service=youtube')).text()).toBe('');
      expect((await own('/export?service=matomo&format=csv')).status).toBe(400);
      expect((await own('/export?service=%27%20or%201=1')).status).toBe(400);
    });

    it('erases a visitor and says how many receipts that were', async () => {
      const visitor = crypto.randomUUID();
      await send(sample({ visitor }));
      await send(sample({ visitor }));
      await send(sample());
      expect(await (await own(`/visitors/${visitor}`, { method: 'DELETE' })).json()).toEqual({ erased: 2 });
      expect(await (await own('/export')).text()).not.toContain(visitor);
      expect(await (await own('/verify')).json()).toMatchObject({ ok: true, entries: 4, fault: null });
    });

    it('finds a receipt and erases a visitor however site and ids are spelt', async () => {
      const receipt = sample();
      await send(receipt);
      const [id, visitor] = [receipt.receiptId.toUpperCase(), receipt.subject.id.toUpperCase()];
      expect((await own(`/receipts/${id}?site=WWW.EXEMPLE.FR`)).status).toBe(200);
      expect((await (await own(`/receipts?visitor=${visitor}&site=WWW.exemple.fr`)).json()).items).toHaveLength(1);
      expect(await (await own(`/visitors/${visitor}`, { method: 'DELETE' })).json()).toEqual({ erased: 1 });
    });

    it('gives the figures', async () => {
      await send(sample());
      const { days } = await (await own('/stats')).json();
      expect(days).toEqual([
        {
          day: new Date().toISOString().slice(0, 10),
          site: 'www.exemple.fr',
          noticeVersion: '2026-11-01',
          language: 'fr',
          accepted: 0,
          refused: 0,
          partial: 1,
          withdrawn: 0,
          lapsed: 0,
        },
      ]);
    });

    it('takes back what a backup holds, by the token and no origin', async () => {
      const answer = await ask('/receipts', {
        method: 'POST',
        headers: { ...OWN, 'Content-Type': 'application/json' },
        body: JSON.stringify(sample()),
      });
      expect(answer.status).toBe(201);
    });
  });

  it('writes nothing of a person to its log', async () => {
    const receipt = sample();
    await send(receipt, { 'X-Forwarded-For': '192.0.2.77', 'User-Agent': 'Mozilla/5.0 Secret' });
    await send('{');
    await own(`/receipts/${receipt.receiptId}`);
    await own(`/receipts?visitor=${receipt.subject.id}`);
    await own(`/visitors/${receipt.subject.id}`, { method: 'DELETE' });
    const log = lines.join('\n');
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const secret of [receipt.receiptId, receipt.subject.id, '192.0.2.77', 'Mozilla', TOKEN, 'exemple'])
      expect(log).not.toContain(secret);
    expect(log).toContain('"route":"/receipts/:id"');
  });

  it('stays up and acknowledges nothing when its database is gone', async () => {
    const broken = await createStore(await openDatabase(backend.place()));
    app = createApp(broken, { token: TOKEN, origins: [ORIGIN] });
    await broken.close();
    expect((await send(sample())).status).toBe(503);
    expect((await app.request('/health')).status).toBe(503);
  });

  it('sets the choice again from the server when told to', async () => {
    const now = Date.now();
    const value = encode({
      decidedAt: Math.floor(now / 1000) * 1000,
      expiresAt: Math.floor(now / 1000) * 1000 + 86_400_000,
      declared: 'a',
      noticeVersion: '1',
      language: 'fr',
      entries: { statistics: { category: '', granted: false, material: 'a' } },
    });
    const headers = { Cookie: `placet-consent=${value}`, 'X-Forwarded-Proto': 'https' };
    expect((await ask('/echo', { method: 'POST', headers })).headers.get('set-cookie')).toBeNull();
    app = start({ echo: { cookie: 'placet-consent' } });
    expect((await ask('/echo', { method: 'POST', headers })).headers.get('set-cookie')).toMatch(
      new RegExp(`^placet-consent=${value.replaceAll('|', '\\|')}; .*Path=/; .*Secure$`),
    );
  });
});
