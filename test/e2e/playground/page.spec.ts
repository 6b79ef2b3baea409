import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { buildPlayground } from '../../../demo/playground/build.js';
import { expect, test } from '../support/site.js';
import { introduce, preview } from './playground.js';

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing stands in anybody's way at ${width}, ${colorScheme}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await site.go('/playground/');
      await page.getByRole('button', { name: 'Partir d’un exemple' }).click();
      await page.getByText('Lettre du Port').first().click();
      await expect(preview(page).getByText(/Librairie du Port souhaite/)).toBeVisible();
      await expect(page.locator('.stage iframe')).toHaveCount(1);
      const { violations } = await new AxeBuilder({ page: page as never }).exclude('.stage').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}

test('it can be used by keyboard alone, from the skip link to the copy', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write', 'local-network-access'], { origin: site.url('/').slice(0, -1) });
  await site.go('/playground/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller à l’aperçu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#preview')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');

  await page.getByRole('radio', { name: 'Bandeau' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Encart' })).toBeChecked();

  await page.getByRole('button', { name: 'Copier les balises', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').last()).toHaveText('Copié.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"layout": "box"');
});

test('a remark leads to the field that settles it, opening what hides it', async ({ page, site }) => {
  await site.go('/playground/');
  await page.getByLabel('Autre service').fill('Mesure');
  await page.getByRole('button', { name: 'Ajouter : Autre service' }).click();
  await page.getByText('Mesure', { exact: true }).first().click();
  await expect(page.getByLabel('Fournisseur', { exact: true })).toBeHidden();
  await page.locator('.remarks li').filter({ hasText: 'dites qui le fournit' }).getByRole('button').click();
  await expect(page.getByLabel('Fournisseur', { exact: true })).toBeFocused();
});

test('it speaks English too, and so does the banner', async ({ page, site }) => {
  await site.go('/playground/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compose your banner');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(preview(page).getByRole('button', { name: 'Reject all' })).toBeVisible();
  await expect(page.locator('.remarks cite').first()).toHaveText('GDPR 13(1)(a)');
  await expect(page.locator('main')).not.toContainText(/Aperçu|Quelle|Remarques|RGPD/);
});

test('texts in two languages are written side by side', async ({ page, site }) => {
  await site.go('/playground/');
  await page.getByLabel('Nouvelle finalité').fill('Réseaux');
  await page.getByLabel('Nouvelle finalité').press('Enter');
  await page.getByRole('checkbox', { name: 'J’écris mes textes en français et en anglais' }).check();
  await page.getByText('Vos mots : Réseaux').click();
  await page.locator('details', { hasText: 'Vos mots : Réseaux' }).last().getByLabel('Titre (en)').fill('Networks');
  await expect(page.locator('#tag')).toContainText('"fr": "Réseaux"');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(preview(page).locator('placet-ui')).toContainText('Networks');
});

test('opened from disk, without a server, it composes and previews', async ({ page }) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // A preview that is replaced before it has loaded gives up what it had asked for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  await page.goto(pathToFileURL('demo/playground/index.html').href);
  await introduce(page);
  await page.getByRole('checkbox', { name: /^YouTube/ }).check();
  await expect(preview(page).getByText(/Librairie du Port souhaite/)).toBeVisible();
  await page.getByRole('radio', { name: 'Personnaliser' }).check();
  await expect(preview(page).getByRole('dialog')).toContainText('YouTube');
  await expect(page.locator('#tag')).toContainText('youtube');
  expect(failed).toEqual([]);
});

test('the built script is what its source builds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  try {
    await buildPlayground(folder);
    expect(readFileSync('demo/playground/playground.js', 'utf8')).toBe(readFileSync(join(folder, 'playground.js'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('no page of it holds an inline style, a handler, or a string that becomes markup', async () => {
  for (const file of ['index.html', 'preview.html', 'embed.html', 'preview.js']) {
    expect(readFileSync(`demo/playground/${file}`, 'utf8'), file).not.toMatch(
      /\sstyle=|\son\w+="|innerHTML|insertAdjacentHTML|\beval\(|new Function/,
    );
  }
});

test('the preview follows the form, and covers nothing of what is to be pasted', async ({ page, site }) => {
  await site.go('/playground/');
  await page.getByRole('button', { name: 'Partir d’un exemple' }).click();
  await page.getByLabel('Version de votre information').focus();
  await expect(page.locator('.stage')).toBeInViewport();
  const field = page.getByLabel('Dossier de Placet sur votre serveur');
  await field.focus();
  expect(
    await field.evaluate((input) => input.getBoundingClientRect().top >= document.querySelector('.side')!.getBoundingClientRect().bottom),
  ).toBe(true);
  // Preview and remarks have room in the window, one above the other.
  await page.evaluate(() => scrollTo(0, 600));
  await expect(page.locator('.remarks')).toBeInViewport({ ratio: 1 });
});
