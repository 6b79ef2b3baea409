import type { Page } from '@playwright/test';
import type { UiConfig } from '../../../src/types.js';
import { shop } from '../support/shop.js';
import { expect, type Site, test } from '../support/site.js';
import { banner, openPanel, refuse, reopen } from '../support/visitor.js';

const AREA = { top: 47, right: 44, bottom: 34, left: 44 };

/** A window with a notch, rounded corners and a bar to swipe by. */
async function visitWithNotch(page: Page, site: Site, ui: UiConfig, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const client = await page.context().newCDPSession(page);
  const { top, right, bottom, left } = AREA;
  const insets = { top, topMax: top, right, rightMax: right, bottom, bottomMax: bottom, left, leftMax: left };
  await client.send('Emulation.setSafeAreaInsetsOverride', { insets });
  await site.visit({ config: { ...shop, ui }, body: '<p>Une phrase.</p>'.repeat(40) });
  await expect(banner(page)).toBeVisible();
}

/** What is read or pressed in that element of ours and stands, in part, where the device may hide it. */
const hidden = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    ([host, area]) => {
      const element = document.querySelector(host)!;
      const inside = [
        ...element.querySelectorAll('button'),
        ...element.shadowRoot!.querySelectorAll('h2, p, a, button, input, dl, .answers > *'),
      ];
      return inside
        .filter((one) => !one.closest('.body, details') && one.getClientRects().length > 0)
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          if (left < area.left || right > innerWidth - area.right) return true;
          // Text that goes on below is scrolled, between its own edges.
          return top < area.top || (!one.closest('.scroll') && bottom > innerHeight - area.bottom);
        })
        .map((one) => `${one.localName} «${one.textContent!.trim().slice(0, 20)}»`);
    },
    [name, AREA] as const,
  );

for (const [ui, width, height] of [
  [{}, 390, 844],
  [{}, 700, 360],
  [{}, 844, 600],
  [{ position: 'top' }, 390, 844],
  [{ position: 'top' }, 844, 600],
  [{ preset: 'minimal' }, 844, 600],
  [{ preset: 'minimal', position: 'top' }, 1100, 600],
  [{ layout: 'box', position: 'bottom-left' }, 844, 760],
  [{ layout: 'box', position: 'top-right' }, 844, 760],
  [{ layout: 'dialog' }, 390, 844],
] as const) {
  test(`nothing stands under a notch: ${JSON.stringify(ui)}, ${width} × ${height}`, async ({ page, site }) => {
    await visitWithNotch(page, site, ui, width, height);
    expect(await hidden(page, 'placet-ui')).toEqual([]);
  });
}

for (const [ui, width, height] of [
  [{}, 390, 844],
  [{ position: 'top', reopen: { position: 'right' } }, 390, 844],
  [{}, 844, 600],
] as const) {
  test(`nor do preferences, confirmation and way back: ${JSON.stringify(ui)}, ${width} × ${height}`, async ({ page, site }) => {
    await visitWithNotch(page, site, ui, width, height);
    await openPanel(page);
    expect(await hidden(page, 'placet-preferences')).toEqual([]);
    await page.keyboard.press('Escape');
    await refuse(page);
    await expect(page.locator('placet-status button')).toBeVisible();
    expect(await hidden(page, 'placet-status')).toEqual([]);
    // On a phone it ends the page, which is scrolled to.
    await reopen(page).scrollIntoViewIfNeeded();
    const { x, width: wide } = (await reopen(page).boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(AREA.left);
    expect(x + wide).toBeLessThanOrEqual(width - AREA.right);
  });
}
