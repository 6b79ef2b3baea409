import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import type { Receipt } from '../../src/types.js';
import { onSqlite } from './backend.js';
import { OWN, type Process, run, start } from './running.js';
import { openSite, type Site, TAGS } from './site.js';

/** From a decision in a browser to a proof that anybody can recompute: the shipped tags, a real browser, a real ledger. */
onSqlite((backend) => {
  let browser: Browser;
  let site: Site;
  let ledger: Process;
  let context: BrowserContext;
  const folder = mkdtempSync(join(tmpdir(), 'placet-delivery-'));

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium: install one, or set PLACET_CHROMIUM.');
    browser = await chromium.launch({ executablePath });
    const config = () => ({ controller: { name: 'Exemple SARL' }, noticeVersion: '1', receipts: { endpoint: ledger.url } });
    site = await openSite(config, () => ledger.url);
    ledger = await start({ ...backend.place().env, PLACET_ORIGINS: site.address, PLACET_BASE: '/consent' });
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    await ledger.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'fr-FR' });
  });
  afterEach(async () => {
    site.release();
    await context.close();
  });

  const open = async (page: Page, path: string, address = site.address) => {
    await page.goto(`${address}/${path}`);
    await page.waitForFunction(() => typeof window.placet?.acceptAll === 'function');
  };
  const entries = async (): Promise<{ id: string; content: Receipt }[]> =>
    ((await (await fetch(`${ledger.url}/receipts?limit=500`, { headers: OWN })).json()) as { items: { id: string; content: Receipt }[] })
      .items;
  const idsOf = async (among: readonly string[]) =>
    (await entries())
      .map(({ id }) => id)
      .filter((id) => among.includes(id))
      .sort();
  const kept = (ids: readonly string[]) => expect.poll(() => idsOf(ids), { timeout: 30_000, interval: 200 }).toEqual([...ids].sort());
  /** Both answers, whatever becomes of them. */
  const acceptAndWithdraw = (page: Page) =>
    page.evaluate(async () => {
      const accepted = await window.placet.acceptAll();
      const { receipt } = await window.placet.withdraw();
      return [accepted!.receiptId, receipt!.receiptId];
    });

  describe.each(TAGS)('%s', (tag) => {
    it('decided offline, sent from another tab, kept once, and verified from both ends', async () => {
      const first = await context.newPage();
      await open(first, tag);
      // The parts are there, as on any page where a choice is made.
      const early = await first.evaluate(async () => (await window.placet.rejectAll())!.receiptId);
      await kept([early]);
      await context.setOffline(true);
      const made = [early, ...(await acceptAndWithdraw(first))];
      expect(await idsOf(made)).toEqual([early]);
      await first.close();

      await context.setOffline(false);
      const second = await context.newPage();
      await open(second, tag);
      await kept(made);
      const mine = (await entries()).filter(({ id }) => made.includes(id));
      expect(new Set(mine.map(({ content }) => content.subject.id)).size).toBe(1);
      const { noticeHash } = (await (await fetch(`${ledger.url}/receipts/${made[0]}`, { headers: OWN })).json()) as { noticeHash: string };
      await expect
        .poll(async () => (await fetch(`${ledger.url}/notices/${noticeHash}`, { headers: OWN })).status, { timeout: 10_000 })
        .toBe(200);

      const file = join(folder, `${tag}.json`);
      writeFileSync(file, await second.evaluate(() => window.placet.receipts.export('json')));
      expect(await run(['verify', file])).toMatchObject({ code: 0, out: '3 receipts, all as they were recorded.\n' });
      expect(await run(['verify', ledger.url], { PLACET_TOKEN: OWN.Authorization.slice(7) })).toMatchObject({ code: 0 });

      await second.evaluate(() => window.placet.receipts.forget());
      expect(await second.evaluate(() => window.placet.receipts.all())).toEqual([]);
      expect(await idsOf(made)).toHaveLength(3);
    });

    it.each([
      ['a request that outlives the page', true],
      ['a beacon, where requests do not', false],
    ])('what is decided as the page goes arrives by %s', async (_, outlives) => {
      const page = await context.newPage();
      await open(page, `${tag}?own`);
      if (!outlives) await page.evaluate(() => Reflect.deleteProperty(Request.prototype, 'keepalive'));
      site.hold();
      const before = site.posts.length;
      const sent = () => [...new Set(site.posts.slice(before))].sort();
      const made = await acceptAndWithdraw(page);
      // The first is on its way and unanswered, so the second still waits.
      await expect.poll(sent).toEqual([made[0]]);
      await page.goto(`${site.address}/elsewhere`);
      // The first may come twice: when its page goes, the browser does not say that it went on.
      await expect.poll(sent).toEqual([...made].sort());
      site.release();
      await kept(made);
    });

    it('of two tabs that come back at the same time each receipt is kept once', async () => {
      const [one, two] = [await context.newPage(), await context.newPage()];
      const before = site.posts.length;
      await open(one, `${tag}?own`);
      await open(two, `${tag}?own`);
      const early = await one.evaluate(async () => (await window.placet.rejectAll())!.receiptId);
      const also = await two.evaluate(async () => (await window.placet.rejectAll())!.receiptId);
      await kept([early, also]);
      await context.setOffline(true);
      const made = [...(await acceptAndWithdraw(one)), ...(await acceptAndWithdraw(two))];
      await context.setOffline(false);
      await kept(made);
      // A browser that shows a tab its storage as it was has one sent again; the ledger knows it.
      expect([...new Set(site.posts.slice(before))].sort()).toEqual([early, also, ...made].sort());
    });
  });

  it('a page of an origin that is not declared has nothing kept, and is not disturbed', async () => {
    const page = await context.newPage();
    const before = (await entries()).length;
    await open(page, TAGS[0], site.address.replace('shop.localhost', 'other.localhost'));
    const turnedAway = page.waitForEvent('requestfailed', (request) => request.url().startsWith(ledger.url));
    expect(await page.evaluate(async () => (await window.placet.rejectAll())!.event.state)).toBe('refused');
    await turnedAway;
    expect(await entries()).toHaveLength(before);
  });
});
