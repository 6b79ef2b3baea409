import type { Page } from '@playwright/test';
import { advertising, measure, shop, video } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { accept, banner, deciding, granted, grantedCategories, receiptCount, refuse, save, settled } from '../support/visitor.js';

const START = new Date('2026-11-01T12:00:00Z');
const DAY = 86_400_000;
/** Six months on: 182 days. */
const END = new Date('2027-05-02T12:00:00Z');

const at = (page: Page, time: Date): Promise<void> => page.clock.setFixedTime(time);
const methods = (page: Page): Promise<string[]> => page.evaluate(() => window.placet.receipts.all().map(({ event }) => event.method));
const lines = (page: Page): Promise<string[]> => page.locator('placet-ui li strong').allTextContents();

for (const [name, answer, answered] of [
  ['yes', accept, ['preferences', 'statistics', 'marketing']],
  ['no', refuse, []],
] as const) {
  test(`a ${name} holds for six months less a day, and no longer than six months (R46)`, async ({ page, site }) => {
    await at(page, START);
    await site.visit({ config: shop });
    await answer(page);
    const [cookie] = await page.context().cookies();
    const life = cookie!.expires - Date.now() / 1000;
    expect(Math.round(life / 86_400)).toBe((END.getTime() - START.getTime()) / DAY);

    await at(page, new Date(END.getTime() - DAY));
    await page.reload();
    await settled(page);
    await expect(banner(page)).toHaveCount(0);
    expect(await grantedCategories(page)).toEqual(answered);
    expect(await page.evaluate(() => window.placet.choice.expiresAt)).toBe(END.toISOString());

    await at(page, new Date(END.getTime() + DAY));
    await page.reload();
    await expect(banner(page)).toBeVisible();
    expect(await grantedCategories(page)).toEqual([]);
    expect(await page.evaluate(() => window.placet.choice.state)).toBe('expired');
    await expect.poll(() => methods(page)).toEqual(['banner', 'expiry']);
    expect(await page.evaluate(() => window.placet.receipts.latest()!.event.state)).toBe('expired');
    await page.reload();
    await expect(banner(page)).toBeVisible();
    expect(await receiptCount(page), 'the end is recorded once').toBe(2);
    expect(await page.evaluate(() => window.placet.receipts.verify())).toBe(true);
  });
}

test('a page left open past the end grants nothing on the next one, cookie gone', async ({ page, site }) => {
  await at(page, START);
  await site.visit({ config: shop });
  await accept(page);
  await page.context().clearCookies();
  await at(page, new Date(END.getTime() + DAY));
  await page.reload();
  await expect(banner(page)).toBeVisible();
  expect(await grantedCategories(page)).toEqual([]);
  await expect.poll(() => methods(page)).toEqual(['banner', 'expiry']);
});

test('a service added to a granted category asks again, for that category alone (R42, R43)', async ({ page, site }) => {
  await site.visit({ config: shop });
  await accept(page);
  const added = { ...measure, id: 'heatmap', name: 'Cartes de chaleur', trackers: [] };
  await site.visit({ config: { ...shop, changes: 'Nous ajoutons des cartes de chaleur.', services: [...shop.services, added] } });
  await expect(banner(page)).toBeVisible();
  await expect(banner(page)).toContainText('Nous ajoutons des cartes de chaleur.');
  for (const said of ['Exemple SARL souhaite', 'Si vous refusez, ils ne le sont pas.', 'Voir les 2 services concernés'])
    await expect(banner(page)).toContainText(said);
  expect(await lines(page)).toEqual(['Statistiques']);
  expect(await granted(page, 'statistics', 'heatmap')).toEqual([]);
  expect(await granted(page, 'preferences', 'marketing', 'video', 'advertising')).toEqual([
    'preferences',
    'marketing',
    'video',
    'advertising',
  ]);
  expect(await page.evaluate(() => window.placet.choice.state)).toBe('invalidated');

  await page.reload();
  await expect(banner(page).getByRole('button', { name: 'Refuser ces points' })).toBeVisible();
  expect(await lines(page), 'on the next page as well').toEqual(['Statistiques']);
  expect(await granted(page, 'statistics', 'heatmap', 'marketing', 'video')).toEqual(['marketing', 'video']);

  await deciding(page, () => banner(page).getByRole('button', { name: 'Accepter ces points' }).click());
  expect(await granted(page, 'statistics', 'heatmap', 'measure', 'marketing')).toEqual(['statistics', 'heatmap', 'measure', 'marketing']);
  await page.reload();
  await settled(page);
  await expect(banner(page)).toHaveCount(0);
  expect(await methods(page)).toEqual(['banner', 'notice-change', 'banner']);
});

test('what changed, refused: the rest stays as it was', async ({ page, site }) => {
  await site.visit({ config: shop });
  await accept(page);
  await site.visit({ config: { ...shop, services: [...shop.services, { ...measure, id: 'heatmap' }] } });
  await expect.poll(() => methods(page)).toEqual(['banner', 'notice-change']);
  await deciding(page, () => banner(page).getByRole('button', { name: 'Refuser ces points' }).click());
  await expect(banner(page)).toHaveCount(0);
  expect(await grantedCategories(page)).toEqual(['preferences', 'marketing']);
});

test('another provider for the same service asks again', async ({ page, site }) => {
  await site.visit({ config: shop });
  await accept(page);
  await site.visit({ config: { ...shop, services: [{ ...measure, provider: { name: 'Rachat SA', country: 'US' } }, video, advertising] } });
  await expect(banner(page)).toBeVisible();
  expect(await granted(page, 'statistics', 'measure')).toEqual([]);
});

test('wording, its version and a removed service ask nothing (R44)', async ({ page, site }) => {
  await site.visit({ config: { ...shop, noticeVersion: '1' } });
  await accept(page);
  const reworded = {
    ...shop,
    noticeVersion: '2',
    controller: { name: 'Exemple SARL', contact: 'autre@exemple.example' },
    categories: { statistics: { description: 'Mieux dit.' } },
    texts: { fr: { heading: 'Autre titre' } },
    services: [{ ...measure, purpose: 'Compter, mais mieux dit.', retention: 'P1M' }, video],
  };
  await site.visit({ config: reworded });
  await settled(page);
  await expect(banner(page)).toHaveCount(0);
  await expect.poll(() => grantedCategories(page)).toEqual(['preferences', 'statistics', 'marketing']);
  await expect.poll(() => granted(page, 'measure', 'video', 'advertising')).toEqual(['measure', 'video']);
  expect(await receiptCount(page)).toBe(1);
});

test('a service added to a refused category asks nothing and stays refused', async ({ page, site }) => {
  await site.visit({ config: shop });
  await save(page, { Statistiques: true });
  await site.visit({ config: { ...shop, services: [...shop.services, { ...video, id: 'map', name: 'Carte' }] } });
  await settled(page);
  await expect.poll(() => granted(page, 'statistics', 'measure')).toEqual(['statistics', 'measure']);
  await expect(banner(page)).toHaveCount(0);
  expect(await granted(page, 'marketing', 'map', 'video')).toEqual([]);
});

test('a new category is asked for, and it alone: no earlier refusal is asked again', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await site.visit({
    config: { ...shop, categories: { social: { title: 'Réseaux sociaux', description: 'Afficher des publications.' } } },
  });
  const yes = banner(page).getByRole('button', { name: 'Accepter ces points' });
  for (let visit = 0; visit < 2; visit++) {
    await expect(yes).toBeVisible();
    expect(await lines(page)).toEqual(['Réseaux sociaux']);
    expect(await granted(page, 'social', 'preferences', 'statistics', 'marketing')).toEqual([]);
    if (!visit) await page.reload();
  }
  await deciding(page, () => yes.click());
  expect(await granted(page, 'social', 'preferences', 'statistics', 'marketing')).toEqual(['social']);
  await expect(banner(page)).toHaveCount(0);
});

test('closing the browser forgets nothing, and a changed choice lasts six months anew', async ({ page, site }) => {
  await at(page, START);
  await site.visit({ config: shop });
  await refuse(page);
  await at(page, new Date(START.getTime() + 100 * DAY));
  await page.reload();
  await save(page, { Marketing: true });
  expect(await page.evaluate(() => window.placet.choice.expiresAt)).toBe('2027-08-10T12:00:00.000Z');
  expect((await page.context().cookies())[0]!.expires).toBeGreaterThan(0);
});
