import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.js';
import { deciding, grantedCategories } from '../support/visitor.js';
import { accept, customize, HOSTS, preferences, reject, status, unfold, visit } from './looks.js';

/** As a browser's page translation does it: each text goes, and a <font> with another stands in its place. */
const translate = (page: Page): Promise<number> =>
  page.evaluate((names) => {
    const trees = names.flatMap((name) => [...document.querySelectorAll(name)]).flatMap((host) => [host, host.shadowRoot!]);
    let done = 0;
    for (const tree of trees) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter((one) => one.data.trim() && one.parentElement?.localName !== 'font')) {
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        inner.textContent = `[${text.data}]`;
        text.replaceWith(outer);
        done++;
      }
    }
    return done;
  }, HOSTS);

test('a page that the browser translates can still be answered, twice', async ({ page, site }) => {
  await visit(page, site);
  await expect(page.locator('placet-embed [part="allow"]')).toBeVisible();
  expect(await translate(page)).toBeGreaterThan(15);
  await expect(reject(page)).toHaveText('[Tout refuser]');
  await customize(page).click();
  await unfold(page);
  await translate(page);
  await preferences(page).locator('#switch-statistics').check();
  await expect(preferences(page).locator('#switch-measure')).toBeChecked();
  await preferences(page).locator('#switch-measure').uncheck();
  await preferences(page).locator('#switch-measure').check();
  await deciding(page, () => preferences(page).locator('[data-placet="save"]').click());
  expect(await grantedCategories(page)).toEqual(['statistics']);
  await expect(status(page).locator('button')).toBeVisible();
  await translate(page);
  await status(page).locator('button').click();
  await translate(page);
  await deciding(page, () => preferences(page).locator('[data-placet="reject"]').click());
  expect(await grantedCategories(page)).toEqual([]);
  await expect(preferences(page)).toHaveCount(0);
});

test('a language chosen while the page runs: ours follows, the page keeps its own', async ({ page, site }) => {
  await visit(page, site);
  await expect(page.locator('placet-embed [part="allow"]')).toBeVisible();
  for (const [tag, label, direction] of [
    ['en', 'Accept all', 'ltr'],
    ['fr', 'Tout accepter', 'ltr'],
  ] as const) {
    await page.evaluate((language) => window.placet.setLanguage(language), tag);
    await expect(accept(page)).toHaveText(label);
    for (const host of ['placet-ui', 'placet-embed']) {
      await expect(page.locator(host)).toHaveAttribute('lang', tag);
      await expect(page.locator(host)).toHaveAttribute('dir', direction);
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('');
  }
});
