import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../support/site.js';
import { PLACES, PRESETS, THEMES, tour, visit } from './looks.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function faults(page: Page, hosts: readonly string[]): Promise<unknown[]> {
  const { violations, passed } = await page.evaluate(
    async ([include, values]) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: include.map((host) => [host]) },
        { runOnly: { type: 'tag', values: [...values] }, rules: { 'target-size': { enabled: true } } },
      );
      return {
        passed: found.passes.length,
        violations: found.violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [target, failureSummary])]),
      };
    },
    [hosts, RULES] as const,
  );
  expect(passed, 'axe found something to judge').toBeGreaterThan(5);
  return violations;
}

const looks = PRESETS.flatMap((preset) =>
  THEMES.flatMap((theme) => (['fr', 'ar'] as const).map((lang) => ({ layout: 'bar', preset, theme, lang }))),
);

/** As an owner leaves it who says nothing of a theme. */
const device = { layout: 'bar', preset: 'default', theme: 'auto', lang: 'fr' } as const;

for (const look of [...looks, ...PLACES, device]) {
  test(`axe finds nothing: ${Object.values(look).join(', ')}`, async ({ page, site }) => {
    await visit(page, site, look);
    await page.evaluate(axe.source);
    await tour(page, async (place, hosts) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await faults(page, hosts), `${place}, ${width} px`).toEqual([]);
      }
    });
  });
}

test('axe finds nothing on a placeholder over a picture of the owner’s', async ({ page, site }) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>';
  await page.route('**/poster.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  const body =
    '<iframe data-service="video" data-src="/log.html" data-poster="/poster.svg" width="280" height="260" title="Vidéo"></iframe>';
  await visit(page, site, { body });
  await expect(page.locator('placet-embed img')).toHaveAttribute('alt', '');
  await page.evaluate(axe.source);
  expect(await faults(page, ['placet-embed'])).toEqual([]);
});
