import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.js';
import { settled } from '../support/visitor.js';
import { accept, customize, HOSTS, PAGE, PRESETS, preferences, reject, status, unfold, visit } from './looks.js';

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as unknown as { sources: { node: Node | null }[] }[]) {
        // What has moved within a shadow tree has no name here: the way back, which takes its place once the banner has left.
        for (const { node } of sources) if (node) shifts.push(node.nodeName);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shifts = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

for (const [layout, position] of [
  ['bar', 'bottom'],
  ['bar', 'top'],
  ['box', 'bottom-left'],
  ['dialog', 'bottom'],
] as const) {
  for (const width of [320, 1280]) {
    test(`the page does not move when the banner comes and goes: ${layout}, ${position}, ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      await visit(page, site, { layout, position, body: PAGE.replace('width="400"', 'width="260"') });
      await expect(page.locator('placet-embed')).toBeVisible();
      await settled(page);
      expect(await shifts(page), 'as it comes').toEqual([]);
      // By script: what follows a real click is not counted against a page.
      await reject(page).evaluate((button: HTMLElement) => button.click());
      await expect(reject(page)).toHaveCount(0);
      await settled(page);
      expect(await shifts(page), 'as it goes').toEqual([]);
    });
  }
}

/** The longest transition or animation of what is drawn, in seconds. */
const longest = (page: Page): Promise<number> =>
  page.evaluate((names) => {
    const roots = names.flatMap((name) => [...document.querySelectorAll(name)]).map((host) => host.shadowRoot!);
    const times = roots.flatMap((root) =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        ['', '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element, part);
          return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
        }),
      ),
    );
    return Math.max(...times.filter((time) => !Number.isNaN(time)));
  }, HOSTS);

test('motion is short, and there is none for those who want none', async ({ page, site }) => {
  for (const preset of PRESETS) {
    await visit(page, site, { preset });
    await customize(page).click();
    await unfold(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await longest(page)).toBeLessThanOrEqual(0.2);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longest(page)).toBe(0);
  }
});

test('nothing of ours is printed', async ({ page, site }) => {
  await visit(page, site);
  await page.emulateMedia({ media: 'print' });
  await expect(accept(page)).toBeHidden();
  await expect(page.locator('placet-embed')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await reject(page).click();
  await expect(status(page).locator('button')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(status(page)).toBeHidden();
  await expect(page.locator('placet-reopen button')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await status(page).locator('button').click();
  await expect(preferences(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(preferences(page)).toBeHidden();
});
