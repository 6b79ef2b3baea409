import type { Page } from '@playwright/test';
import { expect, kept, NOTHING, test } from '../support/site.js';
import { composed, introduce, preview, remarks } from './playground.js';

// High enough for a whole phone, unscaled: Playwright reckons without the scale when it clicks inside a frame.
test.use({ viewport: { width: 1280, height: 1100 } });
test.beforeEach(({ site }) => site.go('/playground/'));

test('choosing in the preview keeps nothing, and this site’s own choice stands', async ({ page, site }) => {
  await page.getByRole('radio', { name: 'Téléphone' }).check();
  const accept = preview(page).getByRole('button', { name: 'Tout accepter' });
  // The frame is replaced until the last change is drawn.
  await expect(async () => {
    const width = await preview(page)
      .locator('html')
      .evaluate((html) => html.clientWidth);
    expect(width).toBe(375);
    await accept.click({ timeout: 3000 });
    await expect(accept).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  expect(await kept(page)).toEqual(NOTHING);
  await site.go('/');
  expect(await page.evaluate(() => window.placet.choice.state)).toBe('unknown');
});

test('an answer in the preview reaches no ledger', async ({ page, site }) => {
  await page.getByLabel('Adresse de votre registre').fill('/recus');
  await page.getByRole('radio', { name: 'Après un refus' }).check();
  await expect(preview(page).locator('placet-reopen').getByRole('button')).toBeVisible();
  expect((await site.requests()).map(({ path }) => path)).not.toContain('/recus');
});

test('it is as wide as the screen chosen, and scaled to fit', async ({ page }) => {
  const widths = async () => [
    await preview(page)
      .locator('html')
      .evaluate((html) => html.clientWidth),
    await page.locator('.stage').evaluate((stage) => stage.clientWidth <= stage.parentElement!.clientWidth),
  ];
  await expect(preview(page).getByRole('button', { name: 'Tout refuser' })).toBeVisible();
  expect(await widths()).toEqual([1280, true]);
  await page.getByRole('radio', { name: 'Téléphone' }).check();
  await expect.poll(widths).toEqual([375, true]);
});

test('typing goes on undisturbed while the preferences are shown', async ({ page }) => {
  await page.getByRole('radio', { name: 'Personnaliser' }).check();
  await expect(preview(page).getByRole('dialog')).toBeVisible();
  const name = page.getByLabel('Nom ou raison sociale');
  await name.focus();
  for (const part of ['Librairie', ' du', ' Port']) {
    await page.keyboard.type(part);
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText((await name.inputValue()).trim());
    await expect(name).toBeFocused();
  }
  await expect(name).toHaveValue('Librairie du Port');
});

test('what is remarked of a layout without its element is what the preview shows', async ({ page }) => {
  await introduce(page);
  await page.getByRole('radio', { name: 'Dans la page' }).check();
  await expect
    .poll(() => remarks(page))
    .toContain('À corriger Dites quel élément reçoit le bandeau ; sans lui, c’est un bandeau au bas de la fenêtre.');
  const below = () =>
    preview(page)
      .locator('placet-ui')
      .evaluate((banner) => innerHeight - banner.getBoundingClientRect().bottom);
  await expect.poll(below).toBeLessThan(40);
});

test('links of the banner lead nowhere from the preview', async ({ page }) => {
  await introduce(page);
  await expect(preview(page).getByText(/Librairie du Port souhaite/)).toBeVisible();
  await preview(page).getByRole('link', { name: 'Politique de confidentialité' }).click();
  await expect(preview(page).getByRole('button', { name: 'Tout accepter' })).toBeVisible();
});

test('after a refusal, what is blocked stands in outline, and the way back is there', async ({ page }) => {
  await page.getByRole('checkbox', { name: /^YouTube/ }).check();
  await page.getByRole('radio', { name: 'Après un refus' }).check();
  await expect(preview(page).getByRole('button', { name: 'Toujours autoriser YouTube' })).toBeVisible();
  await page.getByLabel('Pour revenir sur son choix').selectOption('link');
  await expect(preview(page).getByRole('link', { name: 'Cookies' })).toBeVisible();
  await expect(preview(page).locator('placet-reopen')).toHaveCount(0);
});

const figure = (page: Page, pair: string, scheme: 'Clair' | 'Sombre') =>
  page
    .locator('.figures')
    .getByRole('row', { name: new RegExp(`^${pair}`) })
    .getByRole('cell')
    .nth(scheme === 'Clair' ? 0 : 1);
const accept = (page: Page) => preview(page).getByRole('button', { name: 'Tout accepter' });

test('contrast is measured on the colours as typed, every pair in both schemes', async ({ page }) => {
  await expect(page.locator('.figures tbody tr')).toHaveCount(9);
  await expect(page.locator('.figures .low')).toHaveCount(0);
  await expect(figure(page, 'Texte sur le fond', 'Clair')).toHaveText(/1\d,\dsuffisant$/);
  await expect(figure(page, 'Texte sur le fond', 'Sombre')).toHaveText(/1\d,\dsuffisant$/);
  await page.getByLabel('Boutons (clair), #rrggbb', { exact: true }).fill('#444444');
  await page.getByLabel('Boutons (clair), #rrggbb', { exact: true }).blur();
  await expect(figure(page, 'Texte des boutons', 'Clair')).toHaveText(/9,\dsuffisant$/);
  await expect(accept(page)).toHaveCSS('background-color', 'rgb(68, 68, 68)');
});

test('a colour that fails is shown as it fails, said to be refused, and not drawn', async ({ page }) => {
  // White on #777777 is 4.48, the well-known near miss of WCAG. R85.
  const buttons = page.getByLabel('Boutons (clair), #rrggbb', { exact: true });
  await buttons.fill('#777777');
  await buttons.blur();
  await expect(figure(page, 'Texte des boutons', 'Clair')).toHaveText(/4,4sous 4,5$/);
  await expect(figure(page, 'Texte des boutons', 'Sombre')).toHaveText(/suffisant$/);
  await expect(page.locator('.refused')).toHaveText(/^Clair\s: vos couleurs sont refusées/);
  expect(await remarks(page)).toContainEqual(
    expect.stringContaining('Texte des boutons (clair) : 4,4, il faut 4,5. Ces couleurs sont refusées'),
  );
  await expect(accept(page)).toHaveCSS('background-color', 'rgb(28, 42, 79)');
  await expect(buttons).toHaveValue('#777777');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('.refused')).toHaveText(/^Light: your colours are refused/);
  await page.getByRole('button', { name: 'Back to the style’s colour for: Buttons' }).click();
  await expect(page.locator('.figures .low, .refused')).toHaveCount(0);
});

test('what follows from the colours set is measured too, and can be set', async ({ page }) => {
  await page.getByRole('radio', { name: 'Clair' }).first().check();
  await page.getByLabel('Fond (clair), #rrggbb').fill('#1c2a4f');
  await page.getByLabel('Fond (clair), #rrggbb').blur();
  await page.getByLabel('Texte (clair), #rrggbb', { exact: true }).fill('#ffffff');
  await page.getByLabel('Texte (clair), #rrggbb', { exact: true }).blur();
  const low = () => page.locator('.figures tr:has(.low) th').allTextContents();
  expect(await low()).toEqual(
    expect.arrayContaining(['Texte sur un encadré', 'Petit texte sur le fond', 'Boutons sur le fond', 'Repère du clavier']),
  );
  await page.getByText('Petits textes, encadrés, bords, repère du clavier').click();
  for (const [name, colour] of [
    ['Boutons', '#ffffff'],
    ['Texte des boutons', '#1c2a4f'],
    ['Petit texte', '#dfe3ea'],
    ['Encadrés', '#243463'],
    ['Bords', '#aab4cc'],
    ['Repère du clavier', '#8fb4ff'],
  ] as const) {
    const field = page.getByLabel(`${name} (clair), #rrggbb`, { exact: true });
    await field.fill(colour);
    await field.blur();
  }
  expect(await low()).toEqual([]);
  await expect(accept(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('easy French is offered where the texts are French, and shown', async ({ page }) => {
  await page.getByLabel('En français facile à lire (FALC)').check();
  await expect(preview(page).getByRole('button', { name: 'Choisir un par un' })).toBeVisible();
  expect((await composed(page)).ui).toEqual({ easyToRead: true });
  await page.getByLabel('Langue des textes').selectOption('en');
  await expect(page.getByLabel('En français facile à lire (FALC)')).toHaveCount(0);
});
