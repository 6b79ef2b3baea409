import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import { sha256 } from '../../src/ledger/chain.js';
import { sample } from '../unit/ledger/sample.js';
import { onSqlite } from './backend.js';
import { dist, OWN, run, send, start, TOKEN } from './running.js';

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
    expect((await run(['verify', ledger.url])).code).toBe(2);
  });

  it('verifies the receipts a visitor kept', async () => {
    const file = join(folder, 'receipts.json');
    writeFileSync(file, JSON.stringify([sample()], null, 2));
    expect(await run(['verify', file])).toMatchObject({ code: 0, out: '1 receipts, all as they were recorded.\n' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('"given"', '"refused"'));
    expect((await run(['verify', file])).code).toBe(1);
    expect((await run(['verify', join(folder, 'nowhere.json')])).code).toBe(2);
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

it('writes the notices of a config, and pictures of both layers, ready to be timestamped', async () => {
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify({ controller: { name: 'Exemple SARL' }, noticeVersion: '7' }));
  const printed = await run(['notice', config]);
  expect(printed.code).toBe(0);
  expect(JSON.parse(printed.out).notices.fr.texts.rejectAll).toBe('Tout refuser');

  // Stands for a site: any page whose consent manager opens its layers when asked.
  const site = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end(
      `<!doctype html><title>x</title><script>window.placet = { open(view) { document.title = view; document.body.textContent = view + this.tag }, setLanguage(tag) { this.tag = tag } }</script><body>`,
    );
  });
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  const { port } = site.address() as AddressInfo;
  const out = join(folder, 'notices');
  const { code, err } = await run(['notice', config, '--out', out, '--screenshots', `http://127.0.0.1:${port}/`], {
    PLACET_CHROMIUM: findChromium() ?? '',
    HOME: folder,
  });
  site.close();
  expect([code, err]).toEqual([0, '']);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  for (const { language, hash } of manifest.notices) expect(sha256(readFileSync(join(out, `notice-${language}.json`), 'utf8'))).toBe(hash);
  const french = manifest.screenshots.filter(({ file }: { file: string }) => file.startsWith('fr-'));
  expect(french.map(({ file }: { file: string }) => file).sort()).toEqual([
    'fr-first-desktop.png',
    'fr-first-mobile.png',
    'fr-second-desktop.png',
    'fr-second-mobile.png',
  ]);
  expect(new Set(french.map(({ hash }: { hash: string }) => hash)).size).toBe(4);

  writeFileSync(config, '{');
  expect(await run(['notice', config])).toMatchObject({ code: 2, err: expect.stringContaining('is not a config') });
});

it('does not start where others can reach it without a token', async () => {
  expect(await run(['ledger', '--host', '0.0.0.0'])).toMatchObject({ code: 2, err: expect.stringContaining('PLACET_TOKEN'), out: '' });
});

it('says in one sentence what is wrong', async () => {
  const answers = await Promise.all([
    run(['ledger', '--file', join(folder, 'no/such/folder/x.db')]),
    run(['ledger', '--port', 'http']),
    run(['ledger'], { DATABASE_URL: 'postgres://nobody@localhost:1/none' }),
  ]);
  for (const { code, err } of answers) {
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
  }
  expect(answers[0]!.err).toContain('does not exist');
  expect(answers[2]!.err).toContain('ECONNREFUSED');
});

it('where a package is missing, names it and the command that adds it', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'placet-bare-'));
  cpSync(dist, bare, { recursive: true });
  writeFileSync(join(bare, 'package.json'), '{"type":"module"}');
  const { code, err } = await run(['ledger'], {}, join(bare, 'cli.js'));
  expect([code, err]).toEqual([2, expect.stringMatching(/^Missing: citty\. Add with: npm install citty@\d/)]);
  const embedded = join(bare, 'embedded.js');
  writeFileSync(
    embedded,
    "import { createLedger } from './ledger/index.js'; createLedger({ token: null, origins: [] }).catch((e) => console.error(e.message));",
  );
  expect((await run([], {}, embedded)).err).toMatch(/^Missing: hono, kysely, valibot, canonicalize\. Add with: npm install hono@\d/);
  rmSync(bare, { recursive: true });
});
