import type { Locator } from '@playwright/test';
import { expect, test } from '../support/site.js';
import { accept, PLACES, PRESETS, preferences, reject, THEMES, tour, visit, wayBack } from './looks.js';
import { focus, measure } from './measure.js';

// What is measured is at rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const NONE = { texts: [], edges: [], targets: [], cut: [] };

for (const preset of PRESETS) {
  for (const theme of THEMES) {
    test(`contrast and targets, from computed styles: ${preset}, ${theme}`, async ({ page, site }) => {
      await visit(page, site, { preset, theme });
      for (const button of [accept(page), reject(page)]) {
        await button.hover();
        expect.soft((await measure(page, ['placet-ui'])).texts, 'under the pointer').toEqual([]);
      }
      await page.mouse.move(0, 0);
      await tour(page, async (place, hosts) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const { judged, ...found } = await measure(page, hosts);
          expect(judged).toBeGreaterThan(4);
          expect.soft(found, `${place}, ${width} px`).toEqual(NONE);
          // Each switch answers a finger over 44 px, more than is drawn.
          for (const input of width === 320 && place === 'preferences' ? await page.locator('placet-preferences input').all() : []) {
            await input.evaluate((element) => element.scrollIntoView({ block: 'center' }));
            const reach = await input.evaluate((element) => {
              const { left, top, width: wide, height } = element.getBoundingClientRect();
              const root = element.getRootNode() as ShadowRoot;
              return [-21.5, 21.5].map((away) => root.elementFromPoint(left + wide / 2, top + height / 2 + away) === element);
            });
            expect.soft(reach).toEqual([true, true]);
          }
        }
        // Whatever takes the focus shows it.
        for (let press = 0; press < 12; press++) {
          await page.keyboard.press('Tab');
          const { name, isOurs, width, contrast } = await focus(page);
          if (!isOurs || !name) continue;
          expect.soft(width, name).toBeGreaterThanOrEqual(2);
          expect.soft(contrast, name).toBeGreaterThanOrEqual(3);
        }
        if (place === 'preferences') {
          for (const input of await page.locator('placet-preferences input').all()) await input.check();
          expect.soft((await measure(page, hosts)).edges, 'switches that are on').toEqual([]);
        }
        if (place === 'confirmation') await page.locator('placet-status [part="status"]').hover();
      });
    });

    test(`more contrast for those who ask for it: ${preset}, ${theme}`, async ({ page, site }) => {
      await visit(page, site, { preset, theme });
      await page.emulateMedia({ contrast: 'more' });
      const { texts, judged } = await measure(page, ['placet-ui', 'placet-embed'], 7);
      expect(judged).toBeGreaterThan(10);
      // Buttons and links keep the colours of their look.
      expect(texts.filter((text) => !/^(button|a)\b/.test(text))).toEqual([]);
    });
  }

  test(`forced colours: edges, states and focus are still told: ${preset}`, async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await visit(page, site, { preset });
    const icon = (button: Locator, pseudo: string) =>
      button.evaluate((element, name) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element, name);
        return `${backgroundColor} ${backgroundImage}`.includes(getComputedStyle(element).color);
      }, pseudo);
    await tour(page, async (place, hosts) => {
      const { texts, edges, judged } = await measure(page, hosts);
      expect(judged).toBeGreaterThan(4);
      expect.soft({ texts, edges }, place).toEqual({ texts: [], edges: [] });
      if (place === 'confirmation') {
        expect.soft(await icon(wayBack(page), '::before'), 'the icon is drawn').toBe(true);
        return;
      }
      if (place === 'preferences') expect.soft(await icon(preferences(page).locator('.close'), '::after'), 'the cross is drawn').toBe(true);
      await page.keyboard.press('Tab');
      expect((await focus(page)).width).toBeGreaterThanOrEqual(2);
      if (place !== 'preferences') return;
      const input = page.locator('placet-preferences input').first();
      const fill = () => input.evaluate((element) => getComputedStyle(element).backgroundColor);
      const off = await fill();
      await input.check();
      expect(await fill()).not.toBe(off);
      expect.soft((await measure(page, hosts)).edges, 'switches that are on').toEqual([]);
    });
  });
}

for (const look of PLACES) {
  test(`contrast, targets and forced colours elsewhere: ${Object.values(look).join(', ')}`, async ({ page, site }) => {
    await visit(page, site, look);
    await tour(page, async (place, hosts) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const forcedColors of ['none', 'active'] as const) {
          await page.emulateMedia({ forcedColors });
          const { judged, ...found } = await measure(page, hosts);
          expect(judged).toBeGreaterThan(4);
          expect.soft(found, `${place}, ${width} px, forced: ${forcedColors}`).toEqual(NONE);
        }
      }
    });
  });
}

test('with more contrast asked for, lines are as strong as text, whatever the owner wants', async ({ page, site }) => {
  await page.emulateMedia({ contrast: 'more' });
  await visit(page, site, { config: { ui: { theme: 'light', tokens: { line: '#eeeeee', muted: '#666666' } } } });
  const colours = await page.locator('placet-ui [part="banner"]').evaluate((banner) => {
    const { borderTopColor, color } = getComputedStyle(banner);
    return [borderTopColor, getComputedStyle(banner.querySelector('.small')!).color, color];
  });
  expect(new Set(colours).size).toBe(1);
});
