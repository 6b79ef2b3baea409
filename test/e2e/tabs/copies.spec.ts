import type { Page } from '@playwright/test';
import { arrived, config, inline } from '../order/page.js';
import { expect, type Site, test } from '../support/site.js';
import { log } from '../support/visitor.js';

/** A change of `scope` leaves two cookies of one name: the stricter counts, and one is left. */

const NAME = 'placet-consent';

/** `www.<host>`, so that a cookie can be for the host alone or for its domain. */
const www = (site: Site): string => `www.${site.host}`;

const copies = async (page: Page): Promise<{ domain: string; value: string }[]> =>
  (await page.context().cookies()).filter(({ name }) => name === NAME).map(({ domain, value }) => ({ domain, value }));

/** A choice as this site writes it. */
async function written(page: Page, answers: Record<string, boolean>): Promise<string> {
  await page.context().clearCookies();
  await page.reload();
  await page.evaluate((given) => window.placet.choose(given), answers);
  const [cookie] = await copies(page);
  await page.context().clearCookies();
  return cookie!.value;
}

async function visit(page: Page, site: Site, scope: unknown): Promise<void> {
  const settings = { ...config, scope };
  await page
    .context()
    .unroute('**/pages/bare')
    .catch(() => {});
  await page.route('**/pages/bare', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><title>x</title>
        <script type="application/json" id="placet-config">${JSON.stringify(settings)}</script>
        <script src="/placet/placet.js"></script>${inline('statistics')}${inline('marketing', 'marketing')}`,
    }),
  );
  await page.goto(`http://${www(site)}:${site.port}/pages/bare`);
}

for (const scope of ['host', 'domain'] as const) {
  for (const [first, second] of [
    [{ statistics: true, marketing: true }, { statistics: true }],
    [{ statistics: true }, { statistics: true, marketing: true }],
  ] as const) {
    test(`scope ${scope}: ${Object.keys(first)} for the host and ${Object.keys(second)} for the domain`, async ({ page, site }) => {
      await visit(page, site, scope);
      const own = await written(page, first);
      const wide = await written(page, second);
      await page.context().addCookies([
        { name: NAME, value: own, url: `http://${www(site)}:${site.port}` },
        { name: NAME, value: wide, domain: `.${site.host}`, path: '/' },
      ]);
      expect(await copies(page)).toHaveLength(2);

      await page.reload();
      await expect.poll(() => log(page)).toEqual(['statistics']);
      await expect.poll(async () => (await copies(page)).length).toBe(1);
      const [left] = await copies(page);
      expect(left!.domain).toBe(scope === 'host' ? www(site) : `.${site.host}`);
      expect(left!.value).toMatch(/statistics:1~.*marketing:0~/);
      await arrived(page);
      expect(await log(page)).toEqual(['statistics']);

      await page.reload();
      await expect.poll(() => log(page)).toEqual(['statistics']);
    });
  }
}

test('one copy that cannot be read makes both unreadable', async ({ page, site }) => {
  await visit(page, site, 'host');
  const own = await written(page, { statistics: true });
  await page.context().addCookies([
    { name: NAME, value: own, url: `http://${www(site)}:${site.port}` },
    { name: NAME, value: 'damaged', domain: `.${site.host}`, path: '/' },
  ]);
  await page.reload();
  await arrived(page);
  expect(await log(page)).toEqual([]);
  await page.evaluate(() => window.placet.choose({ marketing: true }));
  await expect.poll(async () => (await copies(page)).map(({ domain }) => domain)).toEqual([www(site)]);
  await page.reload();
  await expect.poll(() => log(page)).toEqual(['marketing']);
});
