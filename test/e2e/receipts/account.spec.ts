import type { Page } from '@playwright/test';
import type { AccountChoice, Receipt } from '../../../src/types.js';
import { shop } from '../support/shop.js';
import { expect, kept, test } from '../support/site.js';
import { banner, grantedCategories, refuse, save } from '../support/visitor.js';

/** As docs/accounts.md tells sites to set signed-in pages. */
const account = { ...shop, cookieName: 'placet-account', account: true };

const exported = (page: Page) => page.evaluate(() => window.placet.exportChoice());
const imported = (page: Page, record: AccountChoice | null) => page.evaluate((given) => window.placet.importChoice(given!), record);
const all = (page: Page): Promise<Receipt[]> => page.evaluate(() => window.placet.receipts.all());

/** Another device: nothing is kept on it. */
async function onAnotherDevice(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
}

test('the first layer says, before the choice, that it follows the account (R73)', async ({ page, site }) => {
  await site.visit({ config: account });
  await expect(banner(page)).toContainText('Ce choix vaut aussi sur vos autres appareils');
  await site.visit({ config: shop });
  await expect(banner(page)).toBeVisible();
  await expect(banner(page)).not.toContainText('autres appareils');
});

for (const [rule, said, unsaid] of [
  ['latest', 'le plus récent s’applique', 'celui de votre compte s’applique'],
  ['first', 'celui de votre compte s’applique', 'le plus récent s’applique'],
] as const) {
  test(`both layers tell which choice counts where two differ: ${rule} (R76)`, async ({ page, site }) => {
    await site.visit({ config: { ...account, account: rule } });
    await expect(banner(page)).toContainText(said);
    await expect(banner(page)).not.toContainText(unsaid);
    await page.evaluate(() => window.placet.open());
    await expect(page.locator('placet-preferences')).toContainText(said);
    await expect(page.locator('placet-preferences')).not.toContainText(unsaid);
  });
}

test('a choice goes with the account to another device, recorded as such and naming its proof (R71, R78)', async ({ page, site }) => {
  await site.visit({ config: account });
  await save(page, { Statistiques: true });
  const record = await exported(page);
  const [first] = await all(page);
  expect(record).toMatchObject({ schema: 'placet-choice/1', receiptId: first!.receiptId });

  await onAnotherDevice(page);
  await expect(banner(page)).toBeVisible();
  const receipt = await imported(page, record);
  await expect(banner(page)).toHaveCount(0);
  expect(await grantedCategories(page)).toEqual(['statistics']);
  expect(receipt).toMatchObject({
    basedOn: first!.receiptId,
    event: { method: 'import', by: 'subject', consentType: 'expressed', userActivated: null },
  });
  expect(receipt!.subject.id).not.toBe(first!.subject.id);
  expect(receipt!.event.validUntil).toBe(first!.event.validUntil);
  await page.reload();
  expect(await grantedCategories(page)).toEqual(['statistics']);
});

test('by the rule «latest» the newer choice of this device stays; by «first» it does not (R76)', async ({ page, site }) => {
  await site.visit({ config: account });
  await page.clock.setFixedTime('2026-11-01T12:00:00Z');
  await page.reload();
  await save(page, { Marketing: true });
  const record = await exported(page);
  await onAnotherDevice(page);
  await page.clock.setFixedTime('2026-11-02T12:00:00Z');
  await page.reload();
  await refuse(page);
  expect(await imported(page, record)).toBeNull();
  expect(await grantedCategories(page)).toEqual([]);
  await site.visit({ config: { ...account, account: 'first' } });
  expect((await imported(page, record))!.event.state).toBe('given');
  expect(await grantedCategories(page)).toEqual(['marketing']);
});

test('what was chosen and recorded signed in stays apart from who uses the device signed out (R75)', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  const [out] = await all(page);
  await site.visit({ config: account });
  await save(page, { Statistiques: true });
  const [inside] = await all(page);
  expect(inside!.sequence).toBe(1);
  expect(inside!.subject.id).not.toBe(out!.subject.id);

  await page.evaluate(() => window.placet.receipts.forget());
  await site.visit({ config: shop });
  expect(await grantedCategories(page)).toEqual([]);
  expect((await all(page)).map(({ receiptId }) => receiptId)).toEqual([out!.receiptId]);
  expect((await kept(page)).local).toEqual(['placet-receipts', 'placet-reopen']);
});
