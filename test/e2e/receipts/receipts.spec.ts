import type { Receipt } from '../../../src/types.js';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { accept, banner, deciding, openPanel, placeholder, receiptCount, refuse, save } from '../support/visitor.js';

const all = (page: import('@playwright/test').Page): Promise<Receipt[]> => page.evaluate(() => window.placet.receipts.all());
const frame = '<iframe data-service="video" data-src="/log.html" width="400" height="260" title="Vidéo"></iframe>';

test('one receipt for each act, each holding the hash of the one before (R101–R106)', async ({ page, site }) => {
  await site.visit({ config: shop, body: frame });
  await refuse(page);
  await deciding(page, () => placeholder(page).getByRole('button', { name: 'Toujours autoriser Ciné-Clair' }).click());
  await save(page, { Statistiques: true });
  await page.evaluate(() => window.placet.withdraw('video'));
  await page.evaluate(() => window.placet.acceptAll());

  const receipts = await all(page);
  expect(receipts.map(({ event }) => `${event.method} ${event.action}`)).toEqual([
    'banner reject-all',
    'placeholder allow-service',
    'preferences save-choices',
    'api withdraw',
    'api accept-all',
  ]);
  expect(receipts.map(({ sequence }) => sequence)).toEqual(receipts.map((_, at) => receipts[0]!.sequence + at));
  for (const [at, receipt] of receipts.entries()) {
    const before = receipts[at - 1];
    expect(receipt.integrity.previousHash).toBe(before?.integrity.hash ?? null);
    expect(receipt.previousReceiptId).toBe(before?.receiptId ?? null);
    expect(receipt.integrity.alg).toBe('SHA-256');
    expect(receipt.notice.hash).toMatch(/^sha256-/);
    expect(receipt.subject.id).toBe(receipts[0]!.subject.id);
  }
  expect(receipts.map(({ event }) => event.userActivated)).toEqual([true, true, true, null, null]);
  expect(await page.evaluate(() => window.placet.receipts.verify())).toBe(true);
});

test('it says who asked, what, in which words and language, for how long, and every outcome by name', async ({ page, site }) => {
  await site.visit({ config: { ...shop, noticeVersion: '2026-11-01' } });
  await save(page, { Statistiques: true });
  const [receipt] = await all(page);
  expect(receipt!.parties.map(({ role, name }) => `${role} ${name}`)).toContain('controller Exemple SARL');
  expect(receipt!.notice).toMatchObject({ version: '2026-11-01', language: 'fr', layer: 'second', serviceCount: 3 });
  expect(receipt!.event).toMatchObject({ by: 'subject', state: 'given', validity: 'P6M' });
  expect(Object.fromEntries(receipt!.purposes.map(({ category, state }) => [category, state]))).toEqual({
    essential: 'exempt',
    preferences: 'refused',
    statistics: 'given',
    marketing: 'refused',
  });
  expect(Object.fromEntries(receipt!.services.map(({ id, state }) => [id, state]))).toMatchObject({
    measure: 'given',
    video: 'refused',
    advertising: 'refused',
  });
  const kept = JSON.stringify(receipt);
  expect(kept).not.toContain(await page.evaluate(() => navigator.userAgent));
  expect(kept).not.toContain('127.0.0.1');
});

test('a changed record is found out', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await page.evaluate(() => window.placet.acceptAll());
  await page.evaluate(() => {
    const name = 'placet-receipts';
    localStorage.setItem(name, localStorage.getItem(name)!.replace('"reject-all"', '"accept-all"'));
  });
  expect(await page.evaluate(() => window.placet.receipts.verify())).toBe(false);
});

test('where the browser cannot hash, the record says so, and the choice holds all the same', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
  });
  await site.visit({ config: shop });
  await accept(page);
  const [receipt] = await all(page);
  expect(receipt!.integrity).toMatchObject({ alg: 'none', hash: null });
  expect(receipt!.integrity.note).toBeTruthy();
  expect(receipt!.notice.hash).toBeNull();
  await page.reload();
  await expect(banner(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.placet.granted('statistics'))).toBe(true);
});

test('kept up to the number asked for; exported; shown to the visitor; forgotten on request', async ({ page, site }) => {
  await site.visit({ config: { ...shop, receipts: { keep: 3 } } });
  for (const marketing of [true, false, true, false, true]) {
    await page.evaluate((answer) => window.placet.choose({ marketing: answer }), marketing);
  }
  expect(await receiptCount(page)).toBe(3);
  expect(await page.evaluate(() => window.placet.receipts.verify())).toBe(true);
  expect(JSON.parse(await page.evaluate(() => window.placet.receipts.export('json')))).toHaveLength(3);
  const rows = (await page.evaluate(() => window.placet.receipts.export('csv'))).trim().split(/\r?\n/);
  expect(rows).toHaveLength(4);

  const dialog = await openPanel(page);
  const { receiptId } = (await all(page)).at(-1)!;
  await dialog.getByText('Choix détaillé').first().click();
  await expect(dialog.locator('pre').first()).toContainText(receiptId);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Télécharger', exact: true }).first().click();
  expect((await download).suggestedFilename()).toBe(`placet-${receiptId}.json`);
  await dialog.getByRole('button', { name: 'Oublier cet historique' }).click();
  await dialog.getByRole('button', { name: 'Oublier maintenant' }).click();
  await expect.poll(() => receiptCount(page)).toBe(0);
  expect(await page.evaluate(() => window.placet.choice.visitorId)).toBeNull();
  expect(await page.evaluate(() => window.placet.granted('marketing'))).toBe(true);
});
