import type { Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner, deciding, grantedCategories, panel, placeholder, receiptCount, refuse, reopen } from '../support/visitor.js';

const frame =
  '<p><a href="/elsewhere">Un lien</a></p><iframe data-service="video" data-src="/log.html" width="400" height="260" title="Vidéo"></iframe>';

/** Name of what has the focus, through shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = (active as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return active === document.body ? '' : (active?.ariaLabel || label || active?.textContent || active?.localName || '').trim();
  });

/** Presses Tab until this has the focus. Fails when the whole page was gone through. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === name) return;
    passed.push(now);
  }
  throw new Error(`"${name}" is not reached with ${key}; passed: ${passed.join(', ')}`);
}

test('reach, decide, reopen, change, close: without a pointer', async ({ page, site }) => {
  await site.visit({ config: shop, body: frame });
  await expect(banner(page)).toBeVisible();
  expect(await focused(page), 'the banner takes no focus by itself').toBe('');

  // The banner comes first on the page, and is left as it came: it traps nobody.
  await page.keyboard.press('Tab');
  expect(await banner(page).evaluate((host) => host.contains(document.activeElement) || document.activeElement === host)).toBe(true);
  await tabTo(page, 'Tout accepter');
  await tabTo(page, 'Tout refuser');
  await tabTo(page, 'Personnaliser');
  await tabTo(page, 'Un lien');
  await tabTo(page, 'Personnaliser', 'Shift+Tab');

  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  expect(await focused(page)).toBe('Gérer mes cookies');
  await tabTo(page, 'Statistiques');
  await page.keyboard.press('Space');
  await tabTo(page, 'Enregistrer mes choix');
  await deciding(page, () => page.keyboard.press('Enter'));
  await expect(panel(page)).toHaveCount(0);
  await expect(banner(page)).toHaveCount(0);
  expect(await grantedCategories(page)).toEqual(['statistics']);
  // What opened the window is gone: the focus goes to the way back.
  await expect(reopen(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await tabTo(page, 'Statistiques');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect(await grantedCategories(page), 'Escape changes nothing').toEqual(['statistics']);
  await expect(reopen(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(page, 'Tout refuser');
  await deciding(page, () => page.keyboard.press('Enter'));
  expect(await grantedCategories(page)).toEqual([]);
  await expect(reopen(page)).toBeFocused();
  expect(await receiptCount(page)).toBe(2);
});

test('the focus does not leave the open preferences', async ({ page, site }) => {
  await site.visit({ config: shop, body: frame });
  await refuse(page);
  await reopen(page).press('Enter');
  await expect(panel(page)).toBeVisible();
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => document.activeElement?.localName);
    // Between the last stop and the first, browsers pass through their own bars.
    expect(['placet-preferences', 'body']).toContain(place);
  }
});

test('a blocked frame is allowed by keyboard, and the focus goes on to it', async ({ page, site }) => {
  await site.visit({ config: shop, body: frame });
  await refuse(page);
  await page.getByRole('link', { name: 'Un lien' }).focus();
  await tabTo(page, 'Toujours autoriser Ciné-Clair');
  await deciding(page, () => page.keyboard.press('Enter'));
  await expect(placeholder(page)).toHaveCount(0);
  await expect(page.locator('iframe')).toBeFocused();
});

for (const [name, granted] of [
  ['Tout accepter', ['preferences', 'statistics', 'marketing']],
  ['Tout refuser', []],
] as const) {
  test(`«${name}» by keyboard: the focus goes on from the confirmation, ahead of the page`, async ({ page, site }) => {
    await site.visit({ config: shop, body: frame });
    await expect(banner(page)).toBeVisible();
    await tabTo(page, name);
    await deciding(page, () => page.keyboard.press('Enter'));
    await expect(banner(page)).toHaveCount(0);
    expect(await grantedCategories(page)).toEqual(granted);
    await expect(page.locator('placet-status [part]')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Modifier');
    await page.keyboard.press('Tab');
    expect(await focused(page), 'the page comes next').toBe('Un lien');
  });
}

test('a pointer’s answer, or one that a visitor has walked away from, moves no focus', async ({ page, site }) => {
  await site.visit({ config: shop, body: frame });
  await refuse(page);
  await expect(page.getByRole('status')).toContainText('Vos choix sont enregistrés.');
  expect(await focused(page)).toBe('');
  await page.context().clearCookies();
  await page.reload();
  await tabTo(page, 'Tout refuser');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Un lien' }).focus();
  await expect(page.getByRole('status')).toContainText('Vos choix sont enregistrés.');
  expect(await focused(page)).toBe('Un lien');
});

test('the confirmation offers a way to change, goes by itself, and takes no focus with it', async ({ page, site }) => {
  await page.clock.install();
  await site.visit({ config: shop, body: '<input aria-label="Recherche">' });
  const search = page.getByRole('textbox', { name: 'Recherche' });
  await search.focus();
  await banner(page).getByRole('button', { name: 'Tout refuser' }).click();
  await search.focus();
  const region = page.locator('placet-status [part="status"]');
  await expect(region.getByRole('status')).toHaveText('Vos choix sont enregistrés.');
  await expect(region.getByRole('button', { name: 'Modifier' })).toBeVisible();
  await expect(search).toBeFocused();
  await page.mouse.move(0, 0);
  await page.clock.fastForward(10_000);
  await expect(region.getByRole('button')).toHaveCount(0);
  // The region stands on, empty, for what is said next.
  await expect(region.getByRole('status')).toHaveText('');
  await expect(search).toBeFocused();
});

test('an answer by keyboard that cannot be taken gives the focus back to it', async ({ page, site }) => {
  await page.route('**/placet/placet-decision.js', (route) => route.abort());
  await site.visit({ config: shop, body: frame });
  await expect(banner(page)).toBeVisible();
  await tabTo(page, 'Tout refuser');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('n’a pas pu');
  await expect(banner(page).getByRole('button', { name: 'Tout refuser' })).toBeFocused();
});

test('Escape on the banner answers nothing and stores nothing', async ({ page, site }) => {
  await site.visit({ config: shop });
  await expect(banner(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await receiptCount(page)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});
