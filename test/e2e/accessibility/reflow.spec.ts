import type { Page } from '@playwright/test';
import { measure as measured } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { customize, HOSTS, PRESETS, preferences, status, tour, unfold, visit } from './looks.js';
import { measure } from './measure.js';

/** As a visitor's own style sheet would, in every tree: WCAG 1.4.12 names these four values. */
const SPACING = `
  *, ::slotted(*) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

const space = (page: Page): Promise<void> =>
  page.evaluate(
    ([hosts, css]) => {
      for (const host of document.querySelectorAll(hosts.join())) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        host.shadowRoot!.adoptedStyleSheets.push(sheet);
      }
    },
    [HOSTS, SPACING] as const,
  );

/** The browser's own setting for the size of text. */
async function doubleText(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Each answer is wholly in the window, but for what scrolling rounds, and takes the pointer where it stands. */
async function inReach(page: Page, where: string): Promise<void> {
  const found = await page.evaluate((selector) => {
    const host = document.querySelector('placet-preferences') ?? document.querySelector('placet-ui')!;
    const root = host.shadowRoot!;
    return [...host.querySelectorAll(selector), ...root.querySelectorAll(selector)].map((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const top_ = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight + 0.5 && (top_ === host || top_ === button);
    });
  }, '[data-placet]');
  expect(found.length, where).toBe(3);
  expect(found, where).toEqual([true, true, true]);
}

for (const preset of PRESETS) {
  test(`text further apart, and text twice as large, are not cut: ${preset}`, async ({ page, site }) => {
    await visit(page, site, { preset });
    await tour(page, async (place, hosts) => {
      await space(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { cut, judged } = await measure(page, hosts);
        expect(judged).toBeGreaterThan(4);
        expect.soft(cut, `spacing, ${place}, ${width} px`).toEqual([]);
      }
    });
    await page.evaluate(() => localStorage.clear());
    await page.context().clearCookies();
    await doubleText(page);
    await visit(page, site, { preset });
    await tour(page, async (place, hosts) => {
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft((await measure(page, hosts)).cut, `200 %, ${place}, ${width} px`).toEqual([]);
      }
    });
  });
}

for (const layout of ['bar', 'box', 'dialog', 'inline'] as const) {
  test(`zoomed to 400 %, on its side, and on a wide screen: ${layout}`, async ({ page, site }) => {
    await visit(page, site, { layout });
    await expect(page.locator('placet-embed')).toBeVisible();
    for (const [width, height] of [
      [320, 256],
      [568, 320],
      [320, 568],
      [2560, 1440],
    ] as const) {
      await page.setViewportSize({ width, height });
      await inReach(page, `${width} × ${height}`);
      expect((await measure(page, ['placet-ui'])).cut, `${width} × ${height}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    // What has to be scrolled can be, by keyboard: its end comes into view.
    await page.setViewportSize({ width: 320, height: 256 });
    const scroller = page.locator('placet-ui .scroll');
    await scroller.focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => scroller.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop))
      .toBeLessThan(2);
    await customize(page).click();
    await expect(preferences(page)).toBeVisible();
    await inReach(page, 'preferences');
    expect((await measure(page, ['placet-preferences'])).cut).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(preferences(page)).toHaveCount(0);
  });
}

test('zoomed to 400 %, a confirmation stays in the window, however much the browser keeps', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const names = Array.from({ length: 8 }, (_, index) => `_measured_by_the_server_${index}`);
  await page.context().addCookies(names.map((name) => ({ name, value: '1', url: site.url(), httpOnly: true })));
  const trackers = names.map((name) => ({ name, httpOnly: true }));
  await visit(page, site, { config: { services: [{ ...measured, trackers }] } });
  await page.locator('placet-ui [data-placet="accept"]').click();
  await status(page).locator('button').click();
  await preferences(page).locator('[data-placet="reject"]').click();
  await expect(status(page)).toContainText(names[7]!);
  const { top, bottom } = await status(page).evaluate((box) => box.getBoundingClientRect().toJSON());
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(256);
  await status(page).locator('button').focus();
  await expect(status(page).locator('button')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Home');
  await expect.poll(() => status(page).evaluate((box) => box.scrollTop)).toBe(0);
});

test('a name without a space, however long, is broken before anything scrolls sideways', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const name = 'communautedecommunesdupaysdelaloireatlantique.example';
  const provider = { name, contact: `${name}/contact`, policyUrl: 'https://long.example/' };
  const service = { id: 'site', name, category: 'long', purpose: 'for-usage', provider, trackers: [{ name, retention: 'P1D' }] };
  const config = { controller: { name }, categories: { long: { title: name, description: name } }, services: [service] };
  for (const layout of ['bar', 'box', 'dialog', 'inline']) {
    await visit(page, site, { layout, config });
    expect.soft((await measure(page, ['placet-ui'])).cut, layout).toEqual([]);
  }
  await customize(page).click();
  await unfold(page);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    expect.soft((await measure(page, ['placet-preferences'])).cut, `preferences, ${width} px`).toEqual([]);
  }
});

test('text twice as large on the narrowest screen: no answer runs past the window', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await doubleText(page);
  await visit(page, site, {});
  await inReach(page, 'first layer');
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll('placet-ui [data-placet]')].map((answer) => {
      const text = document.createRange();
      text.selectNodeContents(answer);
      return Math.max(...[...text.getClientRects(), answer.getBoundingClientRect()].map(({ right }) => right));
    }),
  );
  for (const edge of edges) expect(edge).toBeLessThanOrEqual(320 - 16);
});

test('the name of a tracker stays in one piece where there is room', async ({ page, site }) => {
  await visit(page, site, { config: { services: ['youtube'] } });
  await customize(page).click();
  await unfold(page);
  const lines = await page.getByText('VISITOR_INFO1_LIVE').evaluate((name) => name.getClientRects().length);
  expect(lines).toBe(1);
});

test('on a phone the title, the way out and the answers stay in the window, whatever is unfolded', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await visit(page, site, {});
  await page.locator('placet-ui [data-placet="customize"]').click();
  const dialog = page.locator('placet-preferences dialog');
  for (const summary of await dialog.locator('summary').all()) await summary.click();
  expect(await dialog.evaluate((window) => window.scrollHeight <= window.clientHeight)).toBe(true);
  for (const part of ['.close', '[data-placet="save"]']) await expect(dialog.locator(part)).toBeInViewport({ ratio: 1 });
});

test('a switch stays under the finger that turns it, at the end of its line, whichever word is longer', async ({ page, site }) => {
  for (const [lang, width] of [
    ['nl', 320],
    ['nl', 360],
    ['en', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await visit(page, site, { lang });
    await customize(page).click();
    await unfold(page);
    // Where each one is among its own, which may move together when a line comes above them.
    const places = () =>
      preferences(page)
        .locator('.head:has(input)')
        .evaluateAll((heads) =>
          heads.map((head) => {
            const [row, input] = [head, head.querySelector('input')!].map((element) => element.getBoundingClientRect());
            return [input!.left - row!.left, input!.top - row!.top, row!.right - input!.right].map(Math.round);
          }),
        );
    const off = await places();
    expect(off.length).toBeGreaterThan(5);
    expect.soft(off.map(([, , end]) => end)).toEqual(off.map(() => 0));
    for (const input of await preferences(page).locator('input').all()) await input.check();
    expect.soft(await places(), `${lang}, ${width} px`).toEqual(off);
  }
});

test('the way back grows with the visitor’s text', async ({ page, site }) => {
  await visit(page, site, {});
  await page.locator('placet-ui [data-placet="reject"]').click();
  const size = () => page.locator('placet-reopen button').evaluate((button) => Number.parseFloat(getComputedStyle(button).fontSize));
  await expect.poll(size).toBe(13);
  await doubleText(page);
  await page.reload();
  await expect.poll(size).toBe(26);
});
