import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner, receiptCount, reopen, settled } from '../support/visitor.js';

/** Between the press and the stored choice stands a file that has to be fetched. */
const PART = '**/placet/placet-decision.js';

test('the banner leaves at once, and however often it is pressed there is one receipt', async ({ page, site }) => {
  let go = (): void => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(PART, async (route) => {
    await held;
    await route.continue();
  });
  await site.visit({ config: shop });
  const refuse = banner(page).getByRole('button', { name: 'Tout refuser' });
  await refuse.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(banner(page)).toHaveCount(0);
  // What happens on the page meanwhile does not bring it back.
  await page.evaluate(() => window.placet.setLanguage('en'));
  await settled(page);
  await expect(banner(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.placet.choice.state)).toBe('unknown');
  go();
  await expect.poll(() => receiptCount(page)).toBe(1);
  await expect(reopen(page)).toBeVisible();
  await settled(page);
  expect(await receiptCount(page)).toBe(1);
});

test('an answer that cannot be taken brings the banner back, says so, and throws nothing', async ({ page, site }) => {
  await page.route(PART, (route) => route.abort());
  await site.visit({ config: shop });
  await banner(page).getByRole('button', { name: 'Tout accepter' }).click();
  await expect(page.getByRole('status')).toHaveText('Votre choix n’a pas pu être enregistré. Réessayez.');
  await expect(banner(page)).toBeVisible();
  expect(await page.evaluate(() => window.placet.choice.state)).toBe('unknown');
  expect(await page.context().cookies()).toEqual([]);
  await expect.poll(() => site.console.some((line) => line.includes('(decision-missing)'))).toBe(true);
  await page.unroute(PART);
  await expect(async () => {
    await banner(page).getByRole('button', { name: 'Tout refuser' }).click({ timeout: 1000 });
    await expect(banner(page)).toHaveCount(0);
  }).toPass();
  await expect.poll(() => receiptCount(page)).toBe(1);
  expect(site.thrown).toEqual([]);
});

test('the preferences stay open with what was set when it cannot be saved', async ({ page, site }) => {
  await page.route(PART, (route) => route.abort());
  await site.visit({ config: shop });
  await banner(page).getByRole('button', { name: 'Personnaliser' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('switch', { name: 'Statistiques' }).check();
  await dialog.getByRole('button', { name: 'Enregistrer mes choix' }).click();
  await expect.poll(() => site.console.some((line) => line.includes('(decision-missing)'))).toBe(true);
  await expect(dialog.getByRole('switch', { name: 'Statistiques' })).toBeChecked();
  expect(site.thrown).toEqual([]);
});
