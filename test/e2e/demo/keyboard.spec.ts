import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.js';
import { banner, reopen } from '../support/visitor.js';

/** What has the keyboard, through shadow roots: its name, and what keeps a visitor from seeing that it has. */
const held = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return null;
    const { left, top, right, bottom, width, height } = active.getBoundingClientRect();
    const [x, y] = [left + width / 2, Math.min(Math.max(top + height / 2, 1), innerHeight - 2)];
    let front = document.elementFromPoint(x, y);
    while (front?.shadowRoot?.elementFromPoint(x, y) && front.shadowRoot.elementFromPoint(x, y) !== front)
      front = front.shadowRoot.elementFromPoint(x, y);
    const isOut = bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth;
    const isCovered = !(front === active || active.contains(front) || front?.contains(active));
    const faults = [
      isOut && 'out of sight',
      !isOut && isCovered && 'covered',
      getComputedStyle(active).outlineStyle === 'none' && active.localName !== 'iframe' && 'not outlined',
    ];
    return { name: (active.ariaLabel || active.textContent || active.localName).trim(), faults: faults.filter(Boolean) };
  });

/** Presses Tab through the whole page; gives the names met, and fails where the keyboard cannot be seen. */
async function tour(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const now = await held(page);
    if (!now) return names;
    expect(now.faults, now.name).toEqual([]);
    names.push(now.name);
  }
  throw new Error(`Tab comes to no end: ${names.join(', ')}`);
}

for (const width of [320, 1280]) {
  test(`Tab goes through the article, in order and in sight, at ${width}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await site.go('/journal');
    await expect(banner(page)).toBeVisible();
    await page.evaluate(() => window.placet.rejectAll());
    await expect(page.locator('placet-embed')).toBeVisible();
    const names = await tour(page);
    const wanted = ['Boutique', 'Autoriser une fois', 'Voir la lampe Colline', 'Mentions légales', 'Coulisses'];
    const places = wanted.map((name) => names.findIndex((met) => met.startsWith(name)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
}

test('the drawer opens, is gone through and closes without a pointer, and the keyboard goes back where it was', async ({ page, site }) => {
  await site.go('/boutique');
  await expect(banner(page)).toBeVisible();
  const toggle = page.getByRole('button', { name: 'Coulisses' });
  await toggle.focus();
  for (const key of ['Escape', 'Enter']) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Coulisses' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Repartir de zéro' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Fermer' })).toBeFocused();
    await page.keyboard.press(key);
    await expect(page.locator('.drawer')).toBeHidden();
    await expect(toggle).toBeFocused();
  }
});

test('where the drawer lies over the page, it gives way to what the keyboard comes to', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await site.go('/panier');
  await expect(banner(page)).toBeVisible();
  await page.evaluate(() => window.placet.rejectAll());
  const drawer = page.locator('.drawer');
  // From the page, and from a shadow root in it.
  for (const before of [page.getByRole('link', { name: 'العربية' }), reopen(page)]) {
    await page.getByRole('button', { name: 'Coulisses' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Coulisses' })).toBeFocused();
    await before.focus();
    await expect(drawer).toBeHidden();
    await expect.poll(async () => (await held(page))?.faults).toEqual([]);
  }
});

test('with the banner on a phone, the drawer can still be opened', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/ar/']) {
    await site.go(path);
    await expect(banner(page)).toBeVisible();
    await page.getByRole('button', { name: 'Coulisses' }).click();
    await expect(page.locator('.drawer')).toBeVisible();
  }
});

test('the Arabic page declares its services in Arabic', async ({ page, site }) => {
  await site.go('/ar/');
  await expect(banner(page)).toHaveAttribute('lang', 'ar');
  await expect(banner(page).getByRole('listitem')).toHaveText([/^[^a-z]+$/i, /^[^a-z]+$/i, /^[^a-z]+$/i]);
  await expect(page.locator('placet-embed')).toContainText('تشغيل فيديوهات الورشة.');
});
