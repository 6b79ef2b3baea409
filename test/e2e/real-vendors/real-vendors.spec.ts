import { expect, FILES, kept, test } from '../support/site.js';
import { accept, banner, deciding, openPanel, save } from '../support/visitor.js';

/** Does what makes measuring scripts send something: a click, an event of each vendor, leaving the page in the background. */
const stir = (page: import('@playwright/test').Page): Promise<void> =>
  page.evaluate(() => {
    const vendors = window as unknown as Record<
      string,
      { push?(call: unknown[]): void; capture?(name: string): void; track?(name: string): void }
    >;
    document.querySelector('h1')!.click();
    vendors._paq?.push?.(['trackEvent', 'test', 'stirred']);
    vendors.posthog?.capture?.('stirred');
    vendors.mixpanel?.track?.('stirred');
    dispatchEvent(new Event('scroll'));
    document.dispatchEvent(new Event('visibilitychange'));
  });

/** The longest that a vendor gathers events before it sends them. Milliseconds. */
const GATHERED = 3_500;

/** Names that are not Placet's or the company's own. */
const foreign = (names: readonly string[]): string[] => names.filter((name) => !/^(placet-|atelier-)/.test(name));

for (const file of FILES) {
  test.describe(file, () => {
    test.use({ file });

    test('statistics alone: its hosts alone are contacted, and it leaves what it declared', async ({ page, site }) => {
      await site.go('/');
      await save(page, { Statistiques: true });

      await expect.poll(async () => (await kept(page)).cookies.filter((name) => /^(_pk_id|_pk_ses|ph_)/.test(name)).length).toBe(3);
      await expect
        .poll(async () => (await site.requests()).some(({ host, method }) => host === 'posthog.localhost' && method === 'POST'))
        .toBe(true);
      await expect
        .poll(async () => (await site.requests()).some(({ host, path }) => host === 'stats.localhost' && path === '/hit'))
        .toBe(true);
      for (const path of ['/boutique', '/journal', '/contact']) {
        await site.go(path);
        await page.waitForFunction(() => (window as unknown as { posthog?: { __loaded?: boolean } }).posthog?.__loaded);
      }
      expect(await site.thirdParties()).toEqual(['posthog.localhost', 'stats.localhost']);
    });

    test('statistics withdrawn: what it kept is gone, and nothing more is sent on this page and the next two', async ({ page, site }) => {
      await site.go('/');
      await save(page, { Statistiques: true });
      await page.waitForFunction(() => (window as unknown as { posthog?: { __loaded?: boolean } }).posthog?.__loaded);
      await expect.poll(async () => foreign((await kept(page)).cookies).length).toBe(3);
      await expect.poll(async () => (await site.requests()).some(({ path }) => path === '/hit')).toBe(true);

      await save(page, { Statistiques: false });
      await expect.poll(async () => foreign((await kept(page)).cookies)).toEqual([]);
      await expect.poll(async () => foreign((await kept(page)).local)).toEqual([]);
      await expect.poll(async () => foreign((await kept(page)).session)).toEqual([]);

      // What was on its way when the visitor withdrew has arrived by the time the next page has.
      const outside = async () => (await site.requests()).filter(({ host }) => host !== site.host);
      await page.evaluate(() => fetch('/log.gif'));
      const before = await outside();
      await stir(page);
      await page.waitForTimeout(GATHERED);
      for (const path of ['/boutique', '/lampe-colline']) {
        await site.go(path);
        await stir(page);
        await expect(banner(page)).toHaveCount(0);
      }
      expect(await outside()).toEqual(before);
      const { cookies, local, session } = await kept(page);
      expect(foreign([...cookies, ...local, ...session])).toEqual([]);
    });

    test('the promise names what each vendor took away itself, told to stop', async ({ page, site }) => {
      await site.go('/');
      await save(page, { Statistiques: true });
      await page.waitForFunction(() => (window as unknown as { posthog?: { __loaded?: boolean } }).posthog?.__loaded);
      await expect.poll(async () => foreign((await kept(page)).cookies).length).toBe(3);
      const before = foreign((await kept(page)).cookies);
      const { erased } = await page.evaluate(() => window.placet.withdraw('statistics'));
      const cookies = erased.filter(({ kind }) => kind === 'cookie').map(({ name }) => name);
      expect(cookies.sort()).toEqual([...before].sort());
      expect(erased.filter(({ kind }) => kind === 'localStorage').map(({ name }) => name)).toContain('ph_phc_atelier_posthog');
    });

    test('everything accepted, then everything withdrawn: erased, silenced, and what is out of reach is named', async ({ page, site }) => {
      await site.go('/boutique');
      await accept(page);
      await expect
        .poll(async () => site.thirdParties())
        .toEqual(['ads.localhost', 'mixpanel.localhost', 'posthog.localhost', 'stats.localhost']);
      await expect.poll(async () => foreign((await kept(page)).local).some((name) => name.startsWith('mp_'))).toBe(true);
      await expect.poll(async () => (await kept(page)).cookies).toContain('_regie_id');
      await expect.poll(async () => (await site.requests()).some(({ path }) => path.startsWith('/track/'))).toBe(true);

      const dialog = await openPanel(page);
      await deciding(page, () => dialog.getByRole('button', { name: 'Tout refuser' }).click());
      await expect.poll(async () => foreign((await kept(page)).cookies).filter((name) => name !== 'reseau_id')).toEqual([]);
      await expect.poll(async () => foreign((await kept(page)).local)).toEqual([]);
      await expect.poll(async () => foreign((await kept(page)).session)).toEqual([]);
      // The network keeps its own cookie on its own host, where no page of this site can reach: the visitor is told.
      await expect(page.getByRole('status').filter({ hasText: 'reseau_id' })).toBeVisible();

      const outside = async () => (await site.requests()).filter(({ host }) => host !== site.host);
      await page.evaluate(() => fetch('/log.gif'));
      const before = await outside();
      await stir(page);
      await page.waitForTimeout(GATHERED);
      for (const path of ['/lampe-colline', '/panier']) {
        await site.go(path);
        await stir(page);
        await expect(banner(page)).toHaveCount(0);
      }
      expect(await outside()).toEqual(before);
      const { cookies, local, session, databases } = await kept(page);
      expect(foreign([...cookies.filter((name) => name !== 'reseau_id'), ...local, ...session, ...databases])).toEqual([]);
    });

    test('a script that offers no way back ends with the page, which says so before it reloads', async ({ page, site }) => {
      await site.go('/journal');
      await accept(page);
      await expect.poll(() => site.thirdParties()).toContain('social.localhost');
      const dialog = await openPanel(page);
      await deciding(page, () => dialog.getByRole('button', { name: 'Tout refuser' }).click());
      const again = page.waitForEvent('load');
      await expect(page.getByRole('status').filter({ hasText: 'La page va se recharger' })).toBeVisible();
      await again;
      await expect(page.locator('iframe[src]')).toHaveCount(0);
      await expect(page.locator('[data-vitrine-compte]')).toHaveCount(0);
    });
  });
}
