import { AxeBuilder } from '@axe-core/playwright';
import { expect, kept, NOTHING, test } from '../support/site.js';
import { granted, panel, receiptCount } from '../support/visitor.js';

test.beforeEach(({ site }) => site.go('/headless/'));

const ask = (page: import('@playwright/test').Page) => page.getByRole('region', { name: 'Des cookies avec votre lecture ?' });
const press = async (page: import('@playwright/test').Page, name: string) => {
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
};

test('nothing of ours is drawn or fetched to draw, and nothing runs before a yes', async ({ page, site }) => {
  await expect(ask(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('placet-ui, placet-reopen, placet-preferences, placet-embed')).toHaveCount(0);
  expect((await site.requests()).map(({ path }) => path).filter((path) => path.startsWith('/dist/'))).toEqual(['/dist/placet.js']);
  expect(await kept(page)).toEqual(NOTHING);
  await expect(page.locator('#count')).toHaveText('0');
  await expect(page.locator('#poster')).toBeHidden();
  await expect(page.locator('#decision')).toHaveText('aucune');
  await expect(page.getByRole('button', { name: 'Retirer mon accord' })).toBeHidden();
});

test('a yes runs what waited, is kept and proved, and is shown', async ({ page }) => {
  await press(page, 'Tout accepter');
  await expect(ask(page)).toBeHidden();
  await expect(page.locator('#count')).toHaveText('1');
  await expect(page.locator('#poster')).toBeVisible();
  await expect(page.locator('#decision')).toHaveText(/^acceptée, en tout ou partie, jusqu’au \d/);
  await expect(page.getByRole('row', { name: 'Marketing oui' })).toBeVisible();
  expect(await receiptCount(page)).toBe(1);
  expect(await page.evaluate(() => window.placet.receipts.latest()!.event.method)).toBe('api');
  await page.reload();
  await expect(ask(page)).toBeHidden();
  await expect(page.locator('#count')).toHaveText('1');
});

test('a no is kept as well, and nothing runs', async ({ page }) => {
  await press(page, 'Tout refuser');
  await expect(page.locator('#decision')).toHaveText(/^refusée, jusqu’au/);
  await expect(page.locator('#count')).toHaveText('0');
  await page.reload();
  await expect(page.locator('#decision')).toHaveText(/^refusée/);
  await expect(ask(page)).toBeHidden();
});

test('a detailed choice grants what was ticked and nothing else; nothing is ticked beforehand', async ({ page }) => {
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await page.getByRole('checkbox', { name: /Marketing/ }).check();
  await press(page, 'Enregistrer mes choix');
  expect(await granted(page, 'statistics', 'compteur', 'marketing', 'affiche')).toEqual(['marketing', 'affiche']);
  await page.getByRole('button', { name: 'Changer mes choix' }).click();
  await expect(page.getByRole('checkbox', { name: /Statistiques/ })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /Marketing/ })).toBeChecked();
});

test('withdrawing undoes, erases, and says what is gone', async ({ page, context }) => {
  await press(page, 'Tout accepter');
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toContain('_compteur');
  await page.evaluate(() => void (document.getElementById('status')!.textContent = ''));
  await press(page, 'Retirer mon accord');
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['placet-headless']);
  await expect(page.locator('#poster')).toBeHidden();
  expect(await granted(page, 'statistics', 'marketing')).toEqual([]);
});

test('accept and refuse are the same button but for the word', async ({ page }) => {
  const look = (name: string) =>
    page.getByRole('button', { name }).evaluate((button) => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight, padding } = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return { color, backgroundColor, borderColor, fontSize, fontWeight, padding, width, height };
    });
  expect(await look('Tout refuser')).toEqual(await look('Tout accepter'));
});

test('an answer in another tab closes the question here', async ({ page, site, context }) => {
  const other = await context.newPage();
  await other.goto(site.url('/headless/'));
  await other.getByRole('button', { name: 'Tout refuser' }).click();
  await expect(other.locator('#decision')).toHaveText(/^refusée/);
  await other.close();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(ask(page)).toBeHidden();
  await expect(page.locator('#decision')).toHaveText(/^refusée/);
});

test('our preferences open over the site’s own first layer, fetched only then, and answer for it', async ({ page, site }) => {
  await page.getByRole('button', { name: 'Choisir service par service' }).click();
  await expect(panel(page)).toBeVisible();
  await expect(page.locator('placet-ui, placet-reopen')).toHaveCount(0);
  const fetched = (await site.requests()).map(({ path }) => path).filter((path) => path.startsWith('/dist/'));
  expect(fetched).toEqual(expect.arrayContaining(['/dist/placet-mount.js', '/dist/placet-ui.js']));
  expect(fetched).toHaveLength(new Set(fetched).size);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(ask(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choisir service par service' })).toBeFocused();

  await page.keyboard.press('Enter');
  await panel(page).getByRole('switch', { name: 'Marketing' }).check();
  await panel(page).getByRole('button', { name: 'Enregistrer mes choix' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(ask(page)).toBeHidden();
  await expect(page.getByRole('row', { name: 'Marketing oui' })).toBeVisible();
  await expect(page.locator('#poster')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.placet.receipts.latest()?.event.method)).toBe('preferences');
});

test.describe('with Preact', () => {
  const embed = (page: import('@playwright/test').Page) => page.locator('placet-embed');

  test.beforeEach(({ site }) => site.go('/headless/preact.html'));

  test('the first layer is made of our components, and is on record as one', async ({ page, context }) => {
    await expect(ask(page)).toContainText('Librairie du Port souhaite');
    await expect(page.locator('placet-ui, placet-reopen')).toHaveCount(0);
    await expect(embed(page)).toBeVisible();
    await ask(page).getByRole('button', { name: 'Tout accepter' }).click();
    await expect(ask(page)).toHaveCount(0);
    await expect(embed(page)).toHaveCount(0);
    await expect(page.locator('placet-status')).toContainText('Vos choix sont enregistrés.');
    await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['placet-preact']);
    await expect
      .poll(() => page.evaluate(() => Object.values(localStorage).join()))
      .toContain('"method":"banner","action":"accept-all","userActivated":true');
  });

  test('the preferences open from it and by its link, and change what it said', async ({ page }) => {
    await ask(page).getByRole('button', { name: 'Personnaliser' }).click();
    await panel(page).getByRole('button', { name: 'Tout refuser' }).click();
    await expect(ask(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Gérer mes cookies' }).click();
    await panel(page).getByRole('switch', { name: 'Marketing' }).check();
    await panel(page).getByRole('button', { name: 'Enregistrer mes choix' }).click();
    await expect(embed(page)).toHaveCount(0);
  });
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`it stands in nobody's way at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: page as never }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
