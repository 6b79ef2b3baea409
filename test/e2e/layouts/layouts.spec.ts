import type { Page } from '@playwright/test';
import type { UiConfig } from '../../../src/types.js';
import { measure } from '../accessibility/measure.js';
import { shop, video } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner } from '../support/visitor.js';

const wearing = (ui: UiConfig) => ({ config: { ...shop, ui } });

/** Where the first layer is drawn, in whole pixels. */
const box = (page: Page) =>
  page.locator('placet-ui [part="banner"]').evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: Math.round(left),
      top: Math.round(top),
      right: Math.round(innerWidth - right),
      bottom: Math.round(innerHeight - bottom),
    };
  });

for (const [ui, near] of [
  [{}, ['bottom']],
  [{ position: 'top' }, ['top']],
  [{ layout: 'box', position: 'bottom-left' }, ['bottom', 'left']],
  [{ layout: 'box', position: 'bottom-right' }, ['bottom', 'right']],
  [{ layout: 'box', position: 'top-left' }, ['top', 'left']],
  [{ layout: 'box', position: 'top-right' }, ['top', 'right']],
] as const) {
  test(`${JSON.stringify(ui)} stands 20 px from ${near.join(' and ')}`, async ({ page, site }) => {
    await site.visit(wearing(ui));
    await expect(banner(page)).toBeVisible();
    const found = await box(page);
    expect(near.map((edge) => found[edge])).toEqual(near.map(() => 20));
  });
}

for (const [width, height] of [
  [320, 256],
  [320, 640],
  [1280, 256],
  [2560, 1200],
] as const) {
  for (const preset of ['default', 'minimal', 'rounded', 'dsfr'] as const) {
    test(`all three answers of ${preset} are in view at ${width} × ${height}, and nothing shifts`, async ({ page, site }) => {
      await page.setViewportSize({ width, height });
      await site.visit(wearing({ preset }));
      await expect(banner(page)).toBeVisible();
      for (const name of ['Tout accepter', 'Tout refuser', 'Personnaliser'])
        await expect(banner(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => done(sum)));
          }),
      );
      expect(shift).toBe(0);
    });
  }
}

test('a preset is there when the first layer is first seen', async ({ page, site }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const host = document.querySelector('placet-ui');
      if (host) seen.push(getComputedStyle(host).getPropertyValue('--placet-radius').trim());
    }).observe(document, { childList: true, subtree: true });
  });
  await site.visit(wearing({ preset: 'dsfr' }));
  await expect(banner(page)).toBeVisible();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(['0px']));
});

test('dialog: the page behind cannot be reached, all answers can; Esc leaves it unanswered and the page usable', async ({ page, site }) => {
  await site.visit({ ...wearing({ layout: 'dialog' }), body: '<a href="#there">Un lien</a>' });
  await expect(banner(page)).toBeVisible();
  const at = (await page.getByRole('link', { name: 'Un lien' }).boundingBox())!;
  expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x + 2, y + 2)?.localName, at)).toBe('placet-ui');
  const reached: string[] = [];
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-placet') ?? document.activeElement?.localName ?? ''));
  }
  expect(reached).toEqual(expect.arrayContaining(['accept', 'reject', 'customize']));
  expect(reached).not.toContain('a');
  await page.keyboard.press('Escape');
  await expect(banner(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Un lien' }).click();
  expect(new URL(page.url()).hash).toBe('#there');
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('dialog: whatever hides it leaves the page usable', async ({ page, site }) => {
  await site.visit({ ...wearing({ layout: 'dialog' }), body: '<button id="own">Acheter</button>' });
  await expect(banner(page)).toBeVisible();
  // As a blocker does, from above every style of the page.
  await page.evaluate(() => {
    document.querySelector('placet-ui')!.shadowRoot!.querySelector('dialog')!.style.setProperty('display', 'none', 'important');
  });
  await page.getByRole('button', { name: 'Acheter' }).click();
  await expect(banner(page)).toHaveCount(0);
});

test('dialog: stays above a window of the page’s own', async ({ page, site }) => {
  await site.visit({ ...wearing({ layout: 'dialog' }), body: '<dialog id="own"><button>À nous</button></dialog>' });
  await expect(banner(page)).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')!.showModal());
  await banner(page).getByRole('button', { name: 'Tout refuser' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'À nous' })).toBeVisible();
});

for (const [accent, colorScheme, shown] of [
  ['#0b57d0', 'light', 'rgb(11, 87, 208)'],
  // Too dark for a dark page: there the preset's own stands.
  ['#0b57d0', 'dark', 'rgb(221, 238, 255)'],
  ['light-dark(#0b57d0, #a8c7fa)', 'dark', 'rgb(168, 199, 250)'],
  // Too pale for a white one.
  ['#ffe680', 'light', 'rgb(28, 42, 79)'],
  ['none', 'light', 'rgb(28, 42, 79)'],
  ['#fff; } :host { display: none', 'light', 'rgb(28, 42, 79)'],
] as const) {
  test(`accent ${accent}, ${colorScheme}: both buttons are ${shown}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await site.visit(wearing({ tokens: { accent } }));
    for (const name of ['Tout accepter', 'Tout refuser'])
      await expect(banner(page).getByRole('button', { name })).toHaveCSS('background-color', shown);
    await expect(page.locator('placet-trial')).toHaveCount(0);
  });
}

for (const [tokens, colorScheme, shown] of [
  [undefined, 'light', 'rgb(18, 18, 255)'],
  // The preset's own hover is of its own blue.
  [{ accent: '#0a5fc4' }, 'light', /^color\(srgb 0\.03\d* 0\.32\d* 0\.66\d*\)$/],
  // Links are written in it, too dark for that on a dark ground.
  [{ accent: '#0b6fe0' }, 'dark', 'rgb(177, 177, 249)'],
  [{ accent: '#0a5fc4', hover: '#084c9c' }, 'light', 'rgb(8, 76, 156)'],
  // Too pale for what is written on it.
  [{ accent: '#0a5fc4', hover: '#8fc1ff' }, 'light', 'rgb(18, 18, 255)'],
] as const) {
  test(`dsfr with ${JSON.stringify(tokens)}, ${colorScheme}: under the pointer both buttons are ${shown}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await site.visit(wearing({ preset: 'dsfr', ...(tokens && { tokens }) }));
    for (const name of ['Tout accepter', 'Tout refuser']) {
      await banner(page).getByRole('button', { name }).hover();
      await expect(banner(page).getByRole('button', { name })).toHaveCSS('background-color', shown);
    }
    expect((await measure(page, ['placet-ui'])).texts).toEqual([]);
  });
}

test('neither tokens on one button, nor parts, nor generated content tell them apart', async ({ page, site }) => {
  const unfair =
    '--placet-accent: #eee !important; --placet-on-accent: #ddd !important; --placet-radius: 40px !important; --placet-font: serif !important';
  const head = `<style>
    [data-placet="reject"] { ${unfair} }
    placet-preferences::part(reject) { ${unfair}; opacity: .1 !important; display: none !important }
    [data-placet="accept"]::before, placet-preferences::part(accept)::before { content: "★ "; font-size: 40px }
    [data-placet="reject"]::after, placet-preferences::part(reject)::after { content: " (non)" }
    placet-ui::part(banner) { border: 3px solid rgb(255, 0, 0) }
  </style>`;
  await site.visit({ config: shop, head });
  const looks = (name: string) =>
    page
      .getByRole('button', { name })
      .last()
      .evaluate((button) => {
        const style = getComputedStyle(button);
        return [
          ...[...style].filter((property) => !property.startsWith('--')).map((property) => style.getPropertyValue(property)),
          getComputedStyle(button, '::before').content,
          getComputedStyle(button, '::after').content,
          `${button.getBoundingClientRect().width}`,
        ];
      });
  await expect(banner(page)).toBeVisible();
  expect(await looks('Tout refuser')).toEqual(await looks('Tout accepter'));
  // What is not an answer may be changed.
  await expect(page.locator('placet-ui [part="banner"]')).toHaveCSS('border-top-color', 'rgb(255, 0, 0)');
  await banner(page).getByRole('button', { name: 'Personnaliser' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.mouse.move(0, 0);
  expect(await looks('Tout refuser')).toEqual(await looks('Tout accepter'));
});

for (const css of [
  'iframe { width: 100%; aspect-ratio: 16 / 9; height: auto; border: 0 }',
  'iframe { width: 400px; height: 250px }',
  'iframe { width: 80%; height: 50vh; border: 0 }',
  '.holder { position: relative; padding-top: 56.25% } iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }',
  '@media (max-width: 700px) { iframe { width: 100%; height: 120px; border: 0 } }',
]) {
  test(`a placeholder has the box of its embed, wide and narrow: ${css}`, async ({ page, site }) => {
    await site.visit({
      config: { ...shop, services: [video], ui: { layout: 'inline', container: 'footer' } },
      head: `<style>${css}</style>`,
      body: '<div class="holder"><iframe data-service="video" data-src="/bare" width="560" height="315" title="Film"></iframe></div><h2>Suite</h2><footer></footer>',
    });
    await expect(page.locator('placet-embed')).toBeVisible();
    const measure = () =>
      page.evaluate(() => {
        const [host, embed, next] = ['placet-embed', 'iframe', 'h2'].map((name) => document.querySelector<HTMLElement>(name)!) as [
          HTMLElement,
          HTMLElement,
          HTMLElement,
        ];
        const of = (element: Element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height, next.getBoundingClientRect().y].map(Math.round);
        };
        const held = of(host);
        host.remove();
        const live = of(embed);
        embed.before(host);
        return { held, live };
      });
    for (const width of [1000, 600]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      const { held, live } = await measure();
      expect(held).toEqual(live);
    }
  });
}

for (const width of [320, 600, 800, 1280]) {
  test(`the confirmation covers no way back at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 640 });
    await site.visit({ config: shop });
    await banner(page).getByRole('button', { name: 'Tout refuser' }).click();
    await expect(page.getByText('Vos choix sont enregistrés.')).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const [status, back] = await Promise.all(['placet-status', 'placet-reopen button'].map((name) => page.locator(name).boundingBox()));
    const apart = status!.y + status!.height <= back!.y || status!.y >= back!.y + back!.height || status!.x >= back!.x + back!.width;
    expect(apart).toBe(true);
  });
}
