import { expect, kept, NOTHING, test } from '../support/site.js';
import { introduce, preview } from './playground.js';

// High enough for a whole phone, unscaled: Playwright reckons without the scale when it clicks inside a frame.
test.use({ viewport: { width: 1280, height: 1100 } });
test.beforeEach(({ site }) => site.go('/playground/'));

test('choosing in the preview keeps nothing, and this site’s own choice stands', async ({ page, site }) => {
  await page.getByRole('radio', { name: 'Téléphone' }).check();
  await expect
    .poll(() =>
      preview(page)
        .locator('html')
        .evaluate((html) => html.clientWidth),
    )
    .toBe(375);
  await preview(page).getByRole('button', { name: 'Tout accepter' }).click();
  await expect(preview(page).getByRole('button', { name: 'Tout accepter' })).toHaveCount(0);
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

test('contrast is measured on what is drawn, in both schemes; too little is never drawn', async ({ page }) => {
  const figure = (name: RegExp) => page.getByRole('row', { name }).locator('.ratio');
  await expect(figure(/Texte sur le fond Clair/)).toHaveText(/^1[0-9],\d$/);
  await expect(figure(/Texte sur le fond Sombre/)).toHaveText(/^1[0-9],\d$/);
  await expect(page.locator('.figures .low')).toHaveCount(0);

  const buttons = page.getByLabel('Boutons (clair), #rrggbb', { exact: true });
  await buttons.fill('#444444');
  await buttons.blur();
  await expect(figure(/Texte des boutons Clair/)).toHaveText(/^9,\d$/);
  // White on #777777 is 4.48, the well-known near miss of WCAG: the style's own colours are drawn instead. R85.
  await buttons.fill('#777777');
  await buttons.blur();
  await expect(figure(/Texte des boutons Clair/)).toHaveText(/^1[0-9],\d$/);
  await page.getByRole('button', { name: 'Reprendre la couleur du style pour : Boutons' }).click();
  await expect(page.locator('.figures .low')).toHaveCount(0);
});
