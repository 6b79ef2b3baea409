import type { Receipt } from '../../../src/types.js';
import { shop } from '../support/shop.js';
import { expect, kept, test } from '../support/site.js';
import { accept, banner, deciding, openPanel, placeholder, receiptCount, refuse, save, settled } from '../support/visitor.js';

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
  const entry = dialog.locator('.choices li').first();
  await expect(entry.getByRole('term').filter({ hasText: /^Marketing$/ })).toBeVisible();
  await expect(entry.getByRole('definition').filter({ hasText: 'par le site lui-même' })).toBeVisible();
  await expect(entry.locator('pre')).toBeHidden();
  await entry.getByText('Données complètes').click();
  await expect(entry.locator('pre')).toContainText(receiptId);
  for (const [label, kind] of [
    ['Télécharger (TXT)', 'txt'],
    ['Télécharger (JSON)', 'json'],
  ]) {
    const download = page.waitForEvent('download');
    await entry.getByRole('button', { name: label, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(`placet-${receiptId}.${kind}`);
  }
  await dialog.getByRole('button', { name: 'Oublier cet historique' }).click();
  await dialog.getByRole('button', { name: 'Oublier maintenant' }).click();
  await expect.poll(() => receiptCount(page)).toBe(0);
  expect(await page.evaluate(() => window.placet.choice.visitorId)).toBeNull();
  expect(await page.evaluate(() => window.placet.granted('marketing'))).toBe(true);
});

test('what Placet keeps is what it declares, in the preferences as in the receipt (R48, R227)', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await expect.poll(async () => (await kept(page)).local).toEqual(['placet-receipts', 'placet-reopen']);
  const [receipt] = await all(page);
  const recorded = receipt!.services.find(({ id }) => id === 'placet')!;
  const names = recorded.trackers.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['placet-consent', ...(await kept(page)).local]));
  expect(recorded.recipients.map(({ name }) => name)).toEqual(['Exemple SARL']);

  const dialog = await openPanel(page);
  await dialog
    .getByText(/^Essentiels/)
    .first()
    .click();
  const table = dialog.getByRole('table', { name: /Mémoire de votre choix/, includeHidden: true });
  expect(await table.locator('tbody th code').allTextContents()).toEqual(names);
});

test('a first layer that asks about a change is another notice than the one before (R43, R87)', async ({ page, site }) => {
  await site.visit({ config: shop });
  await accept(page);
  const changed = { ...shop, services: shop.services.map((service) => (service.id === 'measure' ? { ...service, revision: 2 } : service)) };
  await site.visit({ config: changed });
  await expect.poll(() => receiptCount(page), 'the end of the old answer is on record').toBe(2);
  await deciding(page, () => banner(page).getByRole('button', { name: 'Refuser ces points' }).click());
  const hashes = (await all(page)).map(({ notice }) => notice.hash);
  expect(new Set(hashes.slice(-2)).size, 'asked again, in the words in which it was invalidated').toBe(1);
  expect(hashes[0]).not.toBe(hashes.at(-1));
  // The same config, asked of somebody new, is a third.
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await refuse(page);
  expect(hashes).not.toContain((await all(page))[0]!.notice.hash);
});

test('one service’s proof leaves out what others were answered (R99)', async ({ page, site }) => {
  await site.visit({ config: shop });
  await save(page, { Statistiques: true });
  const text = await page.evaluate(() => window.placet.receipts.exportFor('measure'));
  const [proof] = JSON.parse(text) as Receipt[];
  expect(proof!.services.map(({ id, state }) => [id, state])).toEqual([['measure', 'given']]);
  expect(text).not.toContain('Régie');
});

test('an outbox that is damaged in part still delivers the rest; one without a ledger wakes nothing', async ({ page, site }) => {
  const taken: string[] = [];
  await page.route('**/ledger/**', async (route) => {
    const { receiptId } = route.request().postDataJSON();
    taken.push(receiptId);
    await route.fulfill({ status: 201, json: { id: receiptId, serverTime: new Date().toISOString(), noticeKnown: true } });
  });
  const config = { ...shop, receipts: { endpoint: '/ledger' } };
  await page.route('**/ledger/receipts', (route) => route.abort(), { times: 1 });
  await site.visit({ config });
  await refuse(page);
  const { receiptId } = (await all(page))[0]!;
  await page.evaluate(() => {
    const name = 'placet-outbox';
    const outbox = JSON.parse(localStorage.getItem(name)!);
    localStorage.setItem(name, JSON.stringify({ ...outbox, receipts: [null, ...outbox.receipts], retryAt: 0 }));
  });

  const fetched: string[] = [];
  page.on('request', (request) => void fetched.push(request.url()));
  await site.visit({ config: shop });
  await settled(page);
  expect(fetched.filter((url) => /placet-(decision|proof)/.test(url))).toEqual([]);

  await site.visit({ config });
  await expect.poll(() => taken).toEqual([receiptId]);
  await expect.poll(async () => (await kept(page)).local).toEqual(['placet-outbox-damaged', 'placet-receipts', 'placet-reopen']);
});

test('what one tab forgets stays forgotten in the tab that made it (R100, R207)', async ({ page, site }) => {
  const sent: string[] = [];
  let isThere = false;
  await page.context().route('**/ledger/**', async (route) => {
    sent.push(route.request().method());
    if (!isThere) return route.abort();
    const { receiptId } = route.request().postDataJSON();
    await route.fulfill({ status: 201, json: { id: receiptId, serverTime: new Date().toISOString(), noticeKnown: true } });
  });
  await page.clock.install();
  await site.visit({ config: { ...shop, receipts: { endpoint: '/ledger' } } });
  const second = await page.context().newPage();
  await second.goto(site.url('/'));
  await page.evaluate(() => window.placet.acceptAll());
  await expect.poll(async () => (await kept(page)).local).toContain('placet-outbox');
  await page.evaluate(() => {
    window.log = [];
    window.placet.on('delivery', ({ status }) => void window.log.push(status));
  });
  await second.evaluate(() => window.placet.receipts.forget());
  expect((await kept(second)).local).toEqual(['placet-reopen']);

  isThere = true;
  sent.length = 0;
  await page.clock.fastForward('00:10');
  await expect.poll(() => page.evaluate(() => window.log)).toEqual(['dropped']);
  await page.goto(site.url('/'));
  expect((await kept(second)).local).toEqual(['placet-reopen']);
  expect(sent).toEqual([]);
  expect(await second.evaluate(() => window.placet.granted('statistics')), 'the choice stays').toBe(true);
});

test('on a device without room, what was said last is what is kept and shown', async ({ page, site }) => {
  await site.visit({ config: shop });
  await accept(page);
  await expect.poll(() => receiptCount(page)).toBe(1);
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let at = 0; ; at++) localStorage.setItem(`fill-${size}-${at}`, 'x'.repeat(size));
      } catch {
        // Full, for this size.
      }
    }
  });
  await page.evaluate(() => window.placet.rejectAll());
  const last = () => page.evaluate(() => [window.placet.receipts.latest()?.event.action, window.placet.receipts.latest()?.event.state]);
  expect(await last()).toEqual(['reject-all', 'withdrawn']);
  await site.visit({ config: shop }, '/next');
  expect(await last()).toEqual(['reject-all', 'withdrawn']);
  const dialog = await openPanel(page);
  await expect(dialog.locator('.choices summary').first()).toHaveText(/^Tout refusé/);
});
