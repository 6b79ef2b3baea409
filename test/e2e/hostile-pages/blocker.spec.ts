import { expect, test } from '../support/site.js';
import { settled } from '../support/visitor.js';
import { enter } from './page.js';

/** Content blockers take banners away. Then nobody answered: nothing is granted, and the page is as good as without us. */

for (const path of ['hostile-blocker', 'hostile-blocker-hides']) {
  test(`${path}: nothing is granted, and the page stays in reach`, async ({ page, site }) => {
    const her = await enter(page, site, { path });
    await page.waitForFunction(() => performance.getEntriesByName(new URL('/placet/locales/fr.js', location.href).href).length);
    await settled(page);
    await expect(her.banner.getByRole('button').first()).toBeHidden();
    await page.locator('#own').click();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow + getComputedStyle(document.body).overflow)).toBe(
      'visiblevisible',
    );
    expect(await her.granted()).toEqual([]);
    expect(await her.log()).toEqual([]);
    expect(await her.trackers()).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

for (const when of ['before', 'after'] as const) {
  test(`a window hidden ${when} it opens is closed, so that the page is not left inert`, async ({ page, site }) => {
    const her = await enter(page, site, { path: `hostile-blocker-hides?when=${when}` });
    const closed = page.evaluate(
      () =>
        new Promise<void>((done) =>
          document.addEventListener('placet:close', (event) => (event as CustomEvent).detail.view === 'preferences' && done()),
        ),
    );
    await page.locator('#manage').click();
    await closed;
    await expect(page.locator('placet-preferences')).toHaveCount(0);
    await page.locator('#own').click();
    expect(await page.evaluate(() => document.querySelectorAll(':modal').length)).toBe(0);
    expect(await her.granted()).toEqual([]);
    // It opens again, once nothing hides it.
    await page.evaluate(() => window.dispatchEvent(new Event('unblock')));
    await page.locator('#manage').click();
    await expect(page.getByRole('dialog', { name: 'Gérer mes cookies' })).toBeVisible();
  });
}
