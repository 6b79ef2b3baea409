import { expect, FILES, test } from '../support/site.js';
import { accept, banner, granted, log, placeholder, refuse, save, settled } from '../support/visitor.js';

/** What runs in page order once statistics is accepted: one chain. */
const ORDERED = ['external', 'inline', 'defer', 'with-onload', 'failing onerror', 'last'];

const inOrder = (seen: readonly string[]): string[] => seen.filter((name) => ORDERED.includes(name));

for (const file of FILES) {
  test.describe(file, () => {
    test.use({ file });

    test('before a choice only what asks for its absence runs', async ({ page, site }) => {
      await site.go('/pages/twelve');
      await expect(banner(page)).toBeVisible();
      await page.locator('#insert').click();
      await settled(page);
      expect(await log(page)).toEqual(['negated']);
      await expect(placeholder(page)).toHaveCount(1);
      expect(await site.thirdParties()).toEqual([]);
    });

    test('refused: the same', async ({ page, site }) => {
      await site.go('/pages/twelve');
      await refuse(page);
      await page.locator('#insert').click();
      await page.reload();
      await expect(placeholder(page)).toHaveCount(1);
      expect(await log(page)).toEqual(['negated']);
      expect(await site.thirdParties()).toEqual([]);
    });

    for (const visit of ['on the page', 'on the next visit']) {
      test(`accepted, ${visit}: each tag runs once, as written, in order; the hanging host delays no other`, async ({ page, site }) => {
        await site.go('/pages/twelve');
        await accept(page);
        if (visit === 'on the next visit') await page.reload({ waitUntil: 'commit' });
        await page.locator('#insert').click();

        const expected = [...ORDERED, 'module', 'async', 'onload', 'late', 'iframe', 'image'].sort();
        const ran = async () => (await log(page)).filter((name) => name !== 'negated').sort();
        await expect.poll(ran).toEqual(expected);
        const seen = await log(page);
        expect(inOrder(seen)).toEqual(ORDERED);
        expect(seen.indexOf('onload')).toBe(seen.indexOf('with-onload') + 1);
        expect(seen).toEqual([...new Set(seen)]);
        // `!statistics` ran on the page where the choice was made, before it was.
        expect(seen.includes('negated')).toBe(visit === 'on the page');
        await expect(placeholder(page)).toHaveCount(0);
        await expect(page.locator('#unknown')).toHaveAttribute('type', 'text/plain');
        await expect.poll(async () => (await site.requests()).map(({ path }) => path)).toContain('/hang.js');
      });
    }

    test('statistics alone: the hanging marketing host is never called', async ({ page, site }) => {
      await site.go('/pages/twelve');
      await save(page, { Statistiques: true });
      await expect.poll(() => log(page)).toContain('last');
      expect(await site.thirdParties()).toEqual(['stats.localhost']);
    });

    test('an unknown category stays held, is no error, and is told to the developer once', async ({ page, site }) => {
      await site.go('/pages/twelve');
      await accept(page);
      await expect.poll(() => log(page)).toContain('last');
      expect(await granted(page, 'unheard-of')).toEqual([]);
      expect(await log(page)).not.toContain('unknown');
      await expect.poll(() => site.console.filter((line) => line.includes('(unknown-tag)')).length).toBe(1);
    });
  });
}
