import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import type { Step } from '../../src/cli/observation.js';
import { canonical, sha256 } from '../../src/ledger/chain.js';
import type { Receipt } from '../../src/types.js';
import { NOTICE, NOTICE_HASH, sample } from '../unit/ledger/sample.js';
import { onSqlite } from './backend.js';
import { dist, ORIGIN, OWN, run, send, start, TOKEN } from './running.js';
import { openSite, type Site, TAGS } from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onSqlite((backend) => {
  it('verifies a running ledger by its address, and its export as a file', async () => {
    const ledger = await start(backend.place().env);
    for (let index = 0; index < 5; index++) await send(ledger.url, sample());
    const heads = join(folder, 'heads.json');
    const online = await run(['verify', ledger.url, '--save', heads], { PLACET_TOKEN: TOKEN });
    expect(online).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^5 entries, all as they were recorded\.\nwww\.exemple\.fr ends at entry 5: sha256-/),
    });

    const file = join(folder, 'export.ndjson');
    const text = await (await fetch(`${ledger.url}/export`, { headers: OWN })).text();
    writeFileSync(file, text);
    expect((await run(['verify', file, '--against', heads])).code).toBe(0);

    writeFileSync(file, text.replace(/"uaFamily":"Firefox"/, '"uaFamily":"Chrome"'));
    expect(await run(['verify', file])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Broken at line 1, www\.exemple\.fr, entry 1\. The content does not match/),
    });
    writeFileSync(file, text.split('\n').toSpliced(2, 1).join('\n'));
    expect(await run(['verify', file])).toMatchObject({ code: 1, err: expect.stringContaining('Entry 3 is missing.') });
    writeFileSync(file, text.split('\n').slice(0, 3).join('\n'));
    expect((await run(['verify', file])).code).toBe(0);
    expect(await run(['verify', file, '--against', heads])).toMatchObject({ code: 1, err: expect.stringContaining('ends before entry 5') });

    expect(await run(['verify', ledger.url])).toMatchObject({ code: 2, err: expect.stringContaining('PLACET_TOKEN') });
    await ledger.stop();
    const gone = `The ledger at ${ledger.url} could not be asked: connect ECONNREFUSED`;
    expect(await run(['verify', ledger.url])).toMatchObject({ code: 2, err: expect.stringContaining(gone) });
  });

  it('names the last entry of a running ledger when it was taken out', async () => {
    const place = backend.place();
    const ledger = await start(place.env);
    for (let index = 0; index < 3; index++) await send(ledger.url, sample());
    const behind = new SQLite(place.file);
    behind.exec('delete from entries where sequence = 3');
    behind.close();
    expect(await run(['verify', ledger.url], { PLACET_TOKEN: TOKEN })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Broken at www\.exemple\.fr, entry 3\. Entry 3 is missing.*\n2 entries before it/),
    });
    await ledger.stop();
  });

  it('says what the ledger found where its export cannot be read, and places it in the export where it can', async () => {
    const place = backend.place();
    const ledger = await start(place.env);
    for (let index = 0; index < 3; index++) await send(ledger.url, sample());
    const behind = new SQLite(place.file);
    behind.exec(`update entries set content = 'jean.dupont@exemple.fr' where sequence = 2`);
    behind.close();
    const where = /entry 2\. The content does not match its hash.*\n1 entries before it/;
    expect(await run(['verify', ledger.url], { PLACET_TOKEN: TOKEN })).toMatchObject({ code: 1, err: expect.stringMatching(where) });
    const file = join(folder, 'unreadable.ndjson');
    writeFileSync(file, await (await fetch(`${ledger.url}/export`, { headers: OWN })).text());
    expect(await run(['verify', file])).toMatchObject({ code: 1, err: expect.stringMatching(where) });
    await ledger.stop();

    const fault = {
      site: 'www.exemple.fr',
      sequence: 2,
      reason: 'content',
      message: 'The content does not match its hash: it was altered.',
    };
    const told = { ok: false, entries: 1, heads: [], fault };
    const broken = createServer((request, answer) => void answer.end(request.url === '/verify' ? JSON.stringify(told) : 'jean\njean'));
    await new Promise<void>((ready) => broken.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const { code, err } = await run(['verify', address]);
    broken.close();
    expect([code, err]).toEqual([1, expect.stringMatching(/^Broken at www\.exemple\.fr, entry 2\. The content does not match its hash/)]);
  });

  it('does not pass for verified where there is nothing, or not a whole chain, to verify', async () => {
    const ledger = await start(backend.place().env);
    const file = join(folder, 'odd.ndjson');
    const verifying = async (text: string) => {
      writeFileSync(file, text);
      return run(['verify', file]);
    };
    for (const text of ['', '\n\n', '[]', '{"receipts":[]}'])
      expect(await verifying(text)).toEqual({ code: 2, out: '', err: `${file} holds nothing: there is nothing to verify.\n` });
    const online = await run(['verify', ledger.url], { PLACET_TOKEN: TOKEN });
    expect(online).toMatchObject({ code: 2, err: expect.stringContaining('holds nothing') });

    for (let index = 0; index < 2; index++) await send(ledger.url, sample());
    const given = async (path: string) => (await fetch(`${ledger.url}/${path}`, { headers: OWN })).text();
    expect(await verifying(await given('receipts?limit=1'))).toMatchObject({ code: 2, err: expect.stringContaining('page of a search') });
    const extract = await verifying(await given('export?service=matomo'));
    expect(extract).toMatchObject({ code: 2, err: expect.stringMatching(/^This is what one service was given.*\n$/) });
    const refused = await verifying(await (await fetch(`${ledger.url}/export`)).text());
    expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/^This is neither the export.*\n$/) });
    await ledger.stop();
  });

  it('names a notice that was altered, in a running ledger and in its export', async () => {
    const place = backend.place();
    const ledger = await start(place.env);
    await send(ledger.url, sample());
    const init = { method: 'PUT', headers: { 'Content-Type': 'application/json', Origin: ORIGIN }, body: JSON.stringify(NOTICE) };
    expect((await fetch(`${ledger.url}/notices/${NOTICE_HASH}`, init)).status).toBe(201);
    expect((await run(['verify', ledger.url], { PLACET_TOKEN: TOKEN })).out).toMatch(/^2 entries, all as they were recorded/);
    const behind = new SQLite(place.file);
    behind.exec(`update entries set content = replace(content, 'Tout refuser', 'Plus tard') where kind = 'notice'`);
    behind.close();
    const where = /entry 2\. The notice does not match its hash/;
    expect(await run(['verify', ledger.url], { PLACET_TOKEN: TOKEN })).toMatchObject({ code: 1, err: expect.stringMatching(where) });
    const file = join(folder, 'altered.ndjson');
    writeFileSync(file, await (await fetch(`${ledger.url}/export`, { headers: OWN })).text());
    expect(await run(['verify', file])).toMatchObject({ code: 1, err: expect.stringMatching(where) });
    await ledger.stop();
  });

  it('without a token answers this machine, and no proxy on it that only passes on', async () => {
    const ledger = await start({ ...backend.place().env, PLACET_TOKEN: '', PLACET_ORIGINS: '' });
    expect((await fetch(`${ledger.url}/stats`)).status).toBe(200);
    expect((await fetch(`${ledger.url}/stats`, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(401);
    const { hostname, port } = new URL(ledger.url);
    const passedOn = await new Promise<string>((resolve) => {
      let said = '';
      const socket = connect(Number(port), hostname, () => socket.write(`GET /export HTTP/1.0\r\nHost: ${hostname}:${port}\r\n\r\n`));
      socket.on('data', (data) => (said += data)).on('close', () => resolve(said));
    });
    expect(passedOn).toMatch(/^HTTP\/1\.[01] 401 /);
    await ledger.stop();
  });

  it('verifies the receipts a visitor kept', async () => {
    const file = join(folder, 'receipts.json');
    writeFileSync(file, JSON.stringify([sample()], null, 2));
    expect(await run(['verify', file])).toMatchObject({ code: 0, out: '1 receipts, all as they were recorded.\n' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('"given"', '"refused"'));
    expect((await run(['verify', file])).code).toBe(1);
    expect((await run(['verify', join(folder, 'nowhere.json')])).code).toBe(2);
    expect(await run(['verify', folder])).toMatchObject({ code: 2, err: expect.stringContaining(folder) });
    // They have no chain of a ledger that could pass through an end noted before.
    const heads = join(folder, 'noted.json');
    writeFileSync(heads, JSON.stringify([{ site: 'www.exemple.fr', sequence: 1, link: 'sha256-x' }]));
    writeFileSync(file, JSON.stringify([sample()]));
    expect(await run(['verify', file, '--against', heads])).toMatchObject({ code: 2, err: expect.stringContaining('--against'), out: '' });
  });

  it('does nothing where it does not understand all it is given', async () => {
    const file = join(folder, 'given.json');
    writeFileSync(file, JSON.stringify([sample()]));
    writeFileSync(join(folder, 'none.json'), '[]');
    const copy = join(folder, 'not-made.db');
    const refused: [args: string[], sentence: RegExp][] = [
      [['verify', file, '--agianst', 'heads.json'], /--agianst.*--against.*placet verify --help/],
      [['verify', file, '--against'], /--against needs a value/],
      [['verify', file, '--against', join(folder, 'none.json')], /none\.json holds no ends of chains/],
      [['verify', file, file], /one too many/],
      [['verify'], /SOURCE/],
      [['--against', 'x', 'verify', file], /--against/],
      [['ledger', '--retentoin', 'P1Y'], /--retentoin.*--retention/],
      [['backup', copy, '--fiel', 'a.db'], /--fiel.*--file/],
      [['backup', copy, '--file', join(folder, 'nowhere.db')], /nowhere\.db/],
      [['notice', file, '--langauges', 'fr'], /--langauges.*--languages/],
      [['audit', 'https://www.exemple.fr', '--ouy', 'x'], /--ouy.*--out/],
      [['vreify', file], /vreify/],
    ];
    for (const [args, sentence] of refused) {
      const { code, err, out } = await run(args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toMatch(sentence);
      expect(err.trimEnd()).not.toContain('\n');
    }
    expect(existsSync(copy)).toBe(false);
    expect((await run(['verify', '--help'])).code).toBe(0);
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+/);
  });

  it('copies a ledger while it is written to; the copy verifies and runs', async () => {
    const { env } = backend.place();
    const ledger = await start(env);
    for (let index = 0; index < 10; index++) await send(ledger.url, sample());
    const copy = join(folder, 'copy.db');
    const writing = Promise.all(Array.from({ length: 20 }, () => send(ledger.url, sample())));
    expect((await run(['backup', copy], env)).code).toBe(0);
    await writing;
    expect(await run(['backup', copy], env)).toMatchObject({ code: 2, err: expect.stringContaining('exists already') });
    const restored = await start({ PLACET_FILE: copy });
    const found = await (await fetch(`${restored.url}/verify`, { headers: OWN })).json();
    expect(found.ok).toBe(true);
    expect(found.entries).toBeGreaterThanOrEqual(10);
    await Promise.all([ledger.stop(), restored.stop()]);
  });

  it('answers under the path it is given', async () => {
    const ledger = await start({ ...backend.place().env, PLACET_BASE: '/consent' });
    expect(ledger.url).toMatch(/\/consent$/);
    expect(await send(ledger.url, sample())).toBe(true);
    expect((await fetch(`${ledger.url}/health`)).status).toBe(200);
    expect((await fetch(ledger.url.replace('/consent', '/health'))).status).toBe(404);
    const redirected = await fetch(ledger.url);
    expect(redirected.url).toBe(`${ledger.url}/`);
    expect(redirected.headers.get('content-security-policy')).toContain("default-src 'none'");
    await ledger.stop();
  });
});

describe('the notices of a config', () => {
  const described = { name: 'Acme', category: 'statistics' as const, purpose: { fr: 'Compter les visites', en: 'Count visits' } };
  const own = Array.from({ length: 12 }, (_, index) => ({ ...described, id: `acme-${index}` }));
  const CONFIG = {
    controller: { name: 'Exemple SARL' },
    noticeVersion: '7',
    services: ['matomo', 'youtube', ...own],
    changes: { fr: 'Une phrase.', en: 'A sentence.' },
  };
  const config = join(folder, 'config.json');
  const chromiumPath = findChromium();
  let served: object = CONFIG;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(config, JSON.stringify(CONFIG));
    site = await openSite(() => served);
    browser = await chromium.launch({ executablePath: chromiumPath! });
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it('are printed, in the languages asked for', async () => {
    const printed = await run(['notice', config, '--languages', 'fr,en']);
    expect([printed.code, printed.err]).toEqual([0, '']);
    const { notices, manifest } = JSON.parse(printed.out);
    expect(Object.keys(notices)).toEqual(['fr', 'en']);
    expect(notices.fr.texts.rejectAll).toBe('Tout refuser');
    expect(sha256(canonical(manifest.config))).toBe(manifest.configHash);
    expect(await run(['notice', config, '--languages', 'xx'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not speak xx'),
    });
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(await run(['notice', join(folder, 'broken.json')])).toMatchObject({ code: 2, err: expect.stringContaining('is not a config') });
    expect(await run(['notice', config, '--screenshots', site.address])).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  });

  it.each(TAGS)('have the hash that stands in the receipt of a visitor of %s without an integrity attribute', async (tag) => {
    const { manifest } = JSON.parse((await run(['notice', config, '--languages', 'fr'])).out);
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.goto(`${site.address}/${tag}`);
    await page.waitForFunction(() => typeof window.placet?.rejectAll === 'function');
    const { notice, collector } = (await page.evaluate(() => window.placet.rejectAll()))!;
    expect({ hash: notice.hash, build: collector.buildHash, config: collector.configHash }).toEqual({
      hash: manifest.notices[0].hash,
      build: manifest.collector.buildHash,
      config: manifest.configHash,
    });
    await page.close();
  });

  it('have the hash that stands in the receipt of a visitor who is asked again after a change', async () => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    const visit = async (state: string, answer: () => unknown) => {
      await page.goto(`${site.address}/placet.js`);
      // What has changed since is known by then.
      await page.waitForFunction((state) => window.placet?.choice?.state === state, state);
      return page.evaluate(answer);
    };
    await visit('unknown', () => window.placet.acceptAll());
    const changed = {
      ...CONFIG,
      services: [...CONFIG.services, { ...described, id: 'added', category: 'marketing' }, { ...described, id: 'also' }],
    };
    served = changed;
    const { notice } = (await visit('invalidated', () => window.placet.rejectAll())) as Receipt;
    served = CONFIG;
    await page.close();
    const file = join(folder, 'changed.json');
    writeFileSync(file, JSON.stringify(changed));
    const hashOf = async (...args: string[]) =>
      JSON.parse((await run(['notice', file, '--languages', 'fr', ...args])).out).manifest.notices[0].hash;
    expect(await hashOf('--asked', 'marketing,statistics')).toBe(notice.hash);
    expect(await hashOf()).not.toBe(notice.hash);
    expect(await run(['notice', file, '--asked', 'essential'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There are preferences'),
    });
  });

  it('are one means of proof, and what the page does before and after each answer another', async () => {
    const trackers = [{ name: '_stats' }, { name: 'stats', kind: 'localStorage' }];
    served = { ...CONFIG, services: [{ ...described, id: 'stats', trackers }] };
    const out = join(folder, 'audit.json');
    const env = { PLACET_CHROMIUM: chromiumPath!, HOME: folder };
    const { code, err, out: said } = await run(['audit', `${site.address}/measured?visitor=42`, '--out', out], env);
    served = CONFIG;
    expect([code, err]).toEqual([0, '']);
    const text = readFileSync(out, 'utf8');
    expect(said).toContain(`Written to ${out}: ${sha256(text)}`);
    const { schema, url, refused, accepted } = JSON.parse(text);
    expect([schema, url]).toEqual(['placet-audit/1', `${site.address}/measured`]);
    const others = (steps: Step[]) =>
      steps.map(({ after, requests, cookies, storage }) => [
        after,
        requests.filter(({ own }) => !own).map(({ host }) => host),
        cookies.some(({ name }) => name === '_stats') || storage.includes('stats'),
      ]);
    expect(others(refused)).toEqual([
      ['arriving', [], false],
      ['refusing', [], false],
      ['another page view', [], false],
    ]);
    expect(others(accepted)).toEqual([
      ['arriving', [], false],
      ['accepting', ['stats.localhost'], true],
      ['another page view', ['stats.localhost'], true],
      ['withdrawing', [], false],
      ['another page view', [], false],
    ]);
    expect(await run(['audit', 'www.exemple.fr'], env)).toMatchObject({ code: 2, err: expect.stringContaining('whole address') });
  });

  it('are written with pictures of both layers of the site, the second in its whole length, ready to be timestamped', async () => {
    const out = join(folder, 'notices');
    const args = ['--out', out, '--languages', 'fr,en', '--screenshots', `${site.address}/placet.js`];
    const { code, err } = await run(['notice', config, ...args], { PLACET_CHROMIUM: chromiumPath!, HOME: folder });
    expect([code, err]).toEqual([0, '']);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    for (const { language, hash } of manifest.notices)
      expect(sha256(readFileSync(join(out, `notice-${language}.json`), 'utf8'))).toBe(hash);
    const files = manifest.screenshots.map(({ file }: { file: string }) => file).sort();
    expect(files).toEqual(
      ['en', 'fr'].flatMap((tag) =>
        ['first', 'second'].flatMap((layer) => ['desktop', 'mobile'].map((device) => `${tag}-${layer}-${device}.png`)),
      ),
    );
    expect(new Set(manifest.screenshots.map(({ hash }: { hash: string }) => hash)).size).toBe(8);
    // Width and height stand at a fixed place in every PNG.
    const size = (file: string) => [16, 20].map((place) => readFileSync(join(out, file)).readUInt32BE(place));
    for (const [device, width, height] of [
      ['mobile', 390, 844],
      ['desktop', 1280, 800],
    ] as const) {
      expect(size(`fr-first-${device}.png`)).toEqual([width, height]);
      expect(size(`fr-second-${device}.png`)[0]).toBe(width);
      expect(size(`fr-second-${device}.png`)[1]).toBeGreaterThan(height);
    }
  });
});

it('does not start where others can reach it without a token', async () => {
  expect(await run(['ledger', '--base', '/consent'])).toMatchObject({ code: 2, err: expect.stringContaining('PLACET_TOKEN'), out: '' });
  expect(await run(['ledger', '--host', '0.0.0.0'])).toMatchObject({ code: 2, err: expect.stringContaining('PLACET_TOKEN'), out: '' });
});

it('says in one sentence what is wrong', async () => {
  const answers = await Promise.all([
    run(['ledger', '--file', join(folder, 'no/such/folder/x.db')]),
    run(['ledger', '--port', 'http']),
    run(['ledger'], { DATABASE_URL: 'postgres://nobody@localhost:1/none' }),
    run(['ledger', '--file', join(folder, 'long.db')], { PLACET_RETENTION: 'P300000Y' }),
  ]);
  for (const { code, err } of answers) {
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
  }
  expect(answers[0]!.err).toContain('does not exist');
  expect(answers[2]!.err).toContain('ECONNREFUSED');
  expect(answers[3]!.err).toContain('PLACET_RETENTION is not valid');
});

it('where a package is missing, names it and the command that adds it', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'placet-bare-'));
  cpSync(dist, bare, { recursive: true });
  writeFileSync(join(bare, 'package.json'), '{"type":"module"}');
  const { code, err } = await run(['ledger'], {}, join(bare, 'cli.js'));
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(
      /^Missing: citty, hono, @hono\/node-server, valibot, canonicalize, kysely, better-sqlite3\. Add with: npm install citty@\d/,
    ),
  ]);
  const embedded = join(bare, 'embedded.js');
  writeFileSync(
    embedded,
    "import { createLedger } from './ledger/index.js'; createLedger({ token: null, local: true, origins: [] }).catch((e) => console.error(e.message));",
  );
  expect((await run([], {}, embedded)).err).toMatch(
    /^Missing: hono, valibot, canonicalize, kysely, better-sqlite3\. Add with: npm install hono@\d/,
  );
  rmSync(bare, { recursive: true });
});
