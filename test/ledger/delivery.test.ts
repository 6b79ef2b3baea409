import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import type { Receipt } from '../../src/types.js';
import { onSqlite } from './backend.js';
import { OWN, type Process, run, start } from './running.js';

const TAG = readFileSync('dist/placet.all.js');

/** From a decision in a browser to a proof that anybody can recompute: the shipped tag, a real browser, a real ledger on another origin. */
onSqlite((backend) => {
  let browser: Browser;
  let site: Server;
  let ledger: Process;
  let address: string;
  const folder = mkdtempSync(join(tmpdir(), 'placet-delivery-'));

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium: install one, or set PLACET_CHROMIUM.');
    browser = await chromium.launch({ executablePath });
    site = createServer((request, answer) => {
      if (request.url === '/placet.all.js') return answer.setHeader('Content-Type', 'text/javascript').end(TAG);
      const config = JSON.stringify({ controller: { name: 'Exemple SARL' }, noticeVersion: '1', receipts: { endpoint: ledger.url } });
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.end(
        `<!doctype html><html lang="fr"><title>Exemple</title><script type="application/json" id="placet-config">${config}</script><script src="/placet.all.js"></script><p>Bonjour`,
      );
    });
    await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
    address = `http://shop.localhost:${(site.address() as AddressInfo).port}`;
    ledger = await start({ ...backend.place().env, PLACET_ORIGINS: address, PLACET_BASE: '/consent' });
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    await ledger.stop();
    rmSync(folder, { recursive: true });
  });

  const open = async (page: Page) => {
    await page.goto(`${address}/`);
    await page.waitForFunction(() => typeof window.placet?.acceptAll === 'function');
  };
  const entries = async (): Promise<{ id: string; content: Receipt }[]> =>
    ((await (await fetch(`${ledger.url}/receipts`, { headers: OWN })).json()) as { items: { id: string; content: Receipt }[] }).items;

  it('decided offline, sent from another tab, kept once, and verified from both ends', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const first = await context.newPage();
    await open(first);
    await context.setOffline(true);
    const made = await first.evaluate(async () => {
      const accepted = await window.placet.acceptAll();
      const { receipt } = await window.placet.withdraw();
      return [accepted!.receiptId, receipt!.receiptId];
    });
    expect(await entries()).toEqual([]);
    await first.close();

    await context.setOffline(false);
    const second = await context.newPage();
    await open(second);
    await expect.poll(entries, { timeout: 30_000, interval: 200 }).toHaveLength(2);
    const kept = await entries();
    expect(kept.map(({ id }) => id).sort()).toEqual(made.sort());
    expect(new Set(kept.map(({ content }) => content.subject.id)).size).toBe(1);
    const { noticeHash } = (await (await fetch(`${ledger.url}/receipts/${made[0]}`, { headers: OWN })).json()) as { noticeHash: string };
    await expect
      .poll(async () => (await fetch(`${ledger.url}/notices/${noticeHash}`, { headers: OWN })).status, { timeout: 10_000 })
      .toBe(200);

    const file = join(folder, 'mine.json');
    writeFileSync(file, await second.evaluate(() => window.placet.receipts.export('json')));
    expect(await run(['verify', file])).toMatchObject({ code: 0, out: '2 receipts, all as they were recorded.\n' });
    expect(await run(['verify', ledger.url], { PLACET_TOKEN: OWN.Authorization.slice(7) })).toMatchObject({ code: 0 });

    await second.evaluate(() => window.placet.receipts.forget());
    expect(await second.evaluate(() => window.placet.receipts.all())).toEqual([]);
    expect(await entries()).toHaveLength(2);
    await context.close();
  });

  it('a page of an origin that is not declared has nothing kept, and is not disturbed', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const before = (await entries()).length;
    await page.goto(`${address.replace('shop.localhost', 'other.localhost')}/`);
    await page.waitForFunction(() => typeof window.placet?.rejectAll === 'function');
    expect(await page.evaluate(async () => (await window.placet.rejectAll())!.event.state)).toBe('refused');
    await page.waitForTimeout(500);
    expect(await entries()).toHaveLength(before);
    await context.close();
  });
});
