import type { Locator, Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { accept, banner, deciding, granted, openPanel, panel, placeholder, refuse, settled } from '../support/visitor.js';

const embed = (more = ''): string =>
  `<p id="above">Avant</p><iframe data-service="video" data-src="/log.html" width="420" height="236" title="Vidéo" ${more}></iframe><p id="below">Après</p>`;

test('it has the box of what it stands for: nothing moves when the frame comes', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  await refuse(page);
  const [held, below] = [await placeholder(page).boundingBox(), await page.locator('#below').boundingBox()];
  expect(Math.round(held!.width)).toBe(424); // A frame has a border of two pixels.
  await deciding(page, () => placeholder(page).getByRole('button', { name: 'Toujours autoriser Ciné-Clair' }).click());
  await expect(placeholder(page)).toHaveCount(0);
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
  const shown = await page.locator('iframe').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(shown![side] - held![side])).toBeLessThan(2);
  expect(Math.abs((await page.locator('#below').boundingBox())!.y - below!.y)).toBeLessThan(2);
});

test('it says what, by whom, and allows that service alone; the first layer still waits for its answer', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  const stand = placeholder(page);
  await expect(stand).toContainText('Ciné-Clair est bloqué');
  await expect(stand).toContainText('Ciné-Clair SAS');
  await expect(stand.getByRole('link', { name: 'Politique de confidentialité' })).toHaveAttribute(
    'href',
    'https://cine-clair.example/vie-privee',
  );
  await deciding(page, () => stand.getByRole('button', { name: 'Toujours autoriser Ciné-Clair' }).click());
  expect(await granted(page, 'video', 'advertising', 'marketing', 'statistics')).toEqual(['video']);
  await expect(banner(page)).toBeVisible();
  await page.reload();
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
  await expect(banner(page)).toBeVisible();
});

test('the preferences open from it; a yes there releases it', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  await refuse(page);
  await placeholder(page).getByRole('button', { name: 'Tous mes choix' }).click();
  await expect(panel(page)).toBeVisible();
  await deciding(page, () => panel(page).getByRole('button', { name: 'Tout accepter' }).click());
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
});

test('a frame added later gets its own; one that is taken away takes it along', async ({ page, site }) => {
  await site.visit({ config: shop, body: '<div id="place"></div>' });
  await refuse(page);
  await page.evaluate((markup) => {
    document.querySelector('#place')!.innerHTML = markup;
  }, embed());
  await expect(placeholder(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('#place')!.replaceChildren());
  await expect(placeholder(page)).toHaveCount(0);
});

test('a hidden frame and one of a pixel get none, and stay held', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed('hidden') + embed().replace('width="420" height="236"', 'width="1" height="1"') });
  await refuse(page);
  await settled(page);
  await expect(placeholder(page)).toHaveCount(0);
  await expect(page.locator('iframe[src]')).toHaveCount(0);
});

test('on the next visit the frame is there at once', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  await accept(page);
  await site.visit({ config: shop, body: embed() }, '/next');
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
  await expect(placeholder(page)).toHaveCount(0);
});

const shown = (page: Page) => page.frameLocator('iframe').getByText('Embed.');
const once = (page: Page) => placeholder(page).getByRole('button', { name: 'Autoriser une fois Ciné-Clair' });
const always = (page: Page) => placeholder(page).getByRole('button', { name: 'Toujours autoriser Ciné-Clair' });
const cookie = async (page: Page) => (await page.context().cookies()).find(({ name }) => name === 'placet-consent')?.value;

test.describe('once', () => {
  test('shows the embed on this page; what is stored knows nothing of it, and a reload holds it again', async ({ page, site }) => {
    await site.visit({ config: shop, body: embed() });
    await refuse(page);
    const before = await cookie(page);
    await deciding(page, () => once(page).click());
    await expect(shown(page)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Ce contenu est autorisé sur cette page seulement.');
    expect(await cookie(page)).toBe(before);
    const { event, services } = await page.evaluate(() => window.placet.receipts.latest()!);
    expect(event).toMatchObject({ action: 'allow-once', method: 'placeholder', validity: 'P0D', validUntil: null, by: 'subject' });
    expect(services.find(({ id }) => id === 'video')!.state).toBe('given');
    await page.reload();
    await expect(once(page)).toBeVisible();
    await expect(page.locator('iframe[src]')).toHaveCount(0);
    expect(await granted(page, 'video')).toEqual([]);
  });

  test('before any choice, leaves the question open and nothing stored', async ({ page, site }) => {
    await site.visit({ config: shop, body: embed() });
    await deciding(page, () => once(page).click());
    await expect(shown(page)).toBeVisible();
    await expect(banner(page)).toBeVisible();
    expect(await cookie(page)).toBeUndefined();
    expect(await page.evaluate(() => [window.placet.choice.decidedAt, window.placet.choice.services.video])).toEqual([null, true]);
  });

  test('is not turned into a stored yes by what is decided later, preferences saved untouched included', async ({ page, site }) => {
    await site.visit({ config: shop, body: embed() });
    await refuse(page);
    await deciding(page, () => once(page).click());
    await page.evaluate(() => window.placet.choose({ statistics: true }));
    expect(await granted(page, 'video', 'statistics')).toEqual(['video', 'statistics']);
    expect(await cookie(page)).toContain('/video:0');
    const receipt = await page.evaluate(() => window.placet.receipts.latest()!);
    expect(receipt.services.find(({ id }) => id === 'video')!.state).toBe('refused');
    const dialog = await openPanel(page);
    await expect(dialog.getByRole('switch', { name: 'Marketing' })).not.toBeChecked();
    await deciding(page, () => dialog.getByRole('button', { name: 'Enregistrer mes choix' }).click());
    expect(await granted(page, 'video', 'statistics')).toEqual(['statistics']);
    expect(await cookie(page)).toContain('/video:0');
    await expect(once(page)).toBeVisible();
  });

  test('is gone at its withdrawal, and other tabs never hear of it', async ({ page, site, context }) => {
    await site.visit({ config: shop, body: embed() });
    await refuse(page);
    const other = await context.newPage();
    await other.goto(site.url());
    await deciding(page, () => once(page).click());
    await expect(shown(page)).toBeVisible();
    expect(await granted(other, 'video')).toEqual([]);
    expect(await page.evaluate(async () => (await window.placet.withdraw('video')).blocked)).toEqual(['video']);
    await expect(once(page)).toBeVisible();
    expect(await cookie(page)).toContain('/video:0');
  });
});

test('always stays', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  await refuse(page);
  await deciding(page, () => once(page).click());
  await page.reload();
  await deciding(page, () => always(page).click());
  await expect(page.getByRole('status')).toHaveText('Vos choix sont enregistrés.');
  expect(await cookie(page)).toContain('/video:1');
  await page.reload();
  await expect(shown(page)).toBeVisible();
});

for (const box of [
  'width="420" height="236"',
  'style="width:100%;aspect-ratio:16/9"',
  '',
  'width="100%" height="300" style="margin:2em 0"',
]) {
  test(`on withdrawal the page does not move: ${box || 'no size given'}`, async ({ page, site }) => {
    const frame = `<iframe data-service="video" data-src="/log.html" title="Vidéo" ${box}></iframe>`;
    await site.visit({ config: shop, body: `${frame}<p id="below">Après</p>` });
    await accept(page);
    await expect(shown(page)).toBeVisible();
    const at = (): Promise<number> => page.locator('#below').evaluate((element) => element.getBoundingClientRect().y + scrollY);
    const before = await at();
    await page.evaluate(() => {
      const seen = ((window as unknown as { seen: number[] }).seen = [] as number[]);
      const below = document.querySelector('#below')!;
      const look = (): void => {
        seen.push(below.getBoundingClientRect().y + scrollY);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.evaluate(() => window.placet.withdraw('video'));
    await expect(placeholder(page)).toBeVisible();
    await settled(page);
    expect(Math.abs((await at()) - before)).toBeLessThan(2);
    const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
    expect(Math.max(...seen) - Math.min(...seen)).toBeLessThan(2);
  });
}

test('services named by id alone are described, in place of an embed and in the preferences', async ({ page, site }) => {
  const frame =
    '<iframe data-category="marketing" data-service="youtube" data-src="/log.html" width="560" height="315" title="Vidéo"></iframe>';
  await site.visit({ config: { services: ['matomo', 'youtube'] }, body: frame });
  await expect(placeholder(page)).toContainText('YouTube est bloqué');
  await expect(placeholder(page)).toContainText('Google Ireland');
  await banner(page).getByRole('button', { name: 'Personnaliser' }).click();
  const statistics = panel(page).getByRole('region', { name: 'Statistiques' });
  await statistics.locator('summary').click();
  await expect(statistics.getByRole('switch', { name: 'Matomo' })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Fermer' }).click();
  await deciding(page, () => placeholder(page).getByRole('button', { name: 'Toujours autoriser YouTube' }).click());
  await expect(shown(page)).toBeVisible();
  expect(await granted(page, 'youtube', 'marketing')).toEqual(['youtube']);
});

for (const [width, height] of [
  [300, 150],
  [200, 120],
]) {
  test(`in a small box, ${width} by ${height}, the answers are in sight and all else is in reach`, async ({ page, site }) => {
    await site.visit({ config: shop, body: embed().replace('width="420" height="236"', `width="${width}" height="${height}"`) });
    await refuse(page);
    const inside = async (element: Locator): Promise<boolean> => {
      const [inner, outer] = [await element.boundingBox(), await placeholder(page).boundingBox()];
      return inner!.y >= outer!.y - 1 && inner!.y + inner!.height <= outer!.y + outer!.height + 1;
    };
    for (const button of [once(page), always(page)]) expect(await inside(button)).toBe(true);
    const boxes = [await once(page).boundingBox(), await always(page).boundingBox()];
    expect([boxes[0]!.width, boxes[0]!.height]).toEqual([boxes[1]!.width, boxes[1]!.height]);
    await expect(placeholder(page)).toContainText('Lire nos vidéos.');
    for (const reached of ['Politique de confidentialité', 'Tous mes choix']) {
      const element = placeholder(page).getByText(reached);
      await element.focus();
      expect(await inside(element)).toBe(true);
      const covered = await element.evaluate((one) => {
        const { left, width, bottom } = [...one.getClientRects()].at(-1)!;
        return (one.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, bottom - 4) !== one;
      });
      expect(covered, reached).toBe(false);
    }
  });
}

/** How a box is used at that size of text: the answers in it, or the name and the way to where they are. */
const LOW = [
  { width: '600', height: 80, answered: true },
  { width: '100%', height: 60, answered: true },
  { width: '480', height: 80, answered: true },
  { width: '300', height: 80, answered: true },
  { width: '320', height: 50, answered: false },
  { width: '160', height: 90, answered: false },
  { width: '120', height: 90, answered: false },
  { width: '300', height: 150, answered: false, larger: true },
];

for (const { width, height, answered, larger } of LOW) {
  test(`in a low box, ${width} by ${height}${larger ? ', with text twice as large' : ''}, nothing is cut or covered`, async ({
    page,
    site,
  }) => {
    if (larger) {
      const client = await page.context().newCDPSession(page);
      await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    }
    const frame = `<iframe data-service="video" data-src="/log.html" title="Vidéo" width="${width}" height="${height}" style="border:0"></iframe>`;
    await site.visit({ config: shop, body: frame });
    await page.evaluate(() => window.placet.rejectAll());
    await expect(banner(page)).toHaveCount(0);
    const all = placeholder(page).getByRole('button', { name: 'Tous mes choix' });
    await expect(all).toBeAttached();
    const seen = await placeholder(page).evaluate((host) => {
      const root = host.shadowRoot!;
      const box = root.querySelector('[part="placeholder"]')!;
      const outer = box.getBoundingClientRect();
      /** Whether every line of its text is inside, and has nothing over it. */
      const whole = (element: Element): boolean => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects(), element.getBoundingClientRect()].every(({ left, right, top, bottom }) => {
          const isInside = left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
          const points = [left + 4, (left + right) / 2, right - 4].map((x) => root.elementFromPoint(x, (top + bottom) / 2));
          return isInside && points.every((found) => found === element);
        });
      };
      /** Whether some line of what is explained has something over a part of it alone. */
      const why = root.querySelector('.why')!;
      const lines = document.createRange();
      lines.selectNodeContents(why);
      const isCovered = [...lines.getClientRects()].some(({ left, right, top, bottom }) => {
        const points = [left + 2, (left + right) / 2, right - 2].map((x) => root.elementFromPoint(x, (top + bottom) / 2));
        return new Set(points.map((found) => !!found?.closest('.why'))).size > 1;
      });
      const shown = [...root.querySelectorAll('button')].filter((button) => button.checkVisibility());
      return {
        isWide: box.scrollWidth > box.clientWidth,
        isCovered,
        name: whole(root.querySelector('.what')!),
        answers: shown.filter(({ dataset }) => dataset.placet).map(whole),
        cut: shown.filter((button) => button.scrollWidth > button.clientWidth || button.scrollHeight > button.clientHeight).length,
        least: Math.min(...shown.flatMap((button) => [button.offsetWidth, button.offsetHeight])),
        others: shown.filter(({ dataset }) => !dataset.placet).map(whole),
      };
    });
    expect(seen).toMatchObject({ isWide: false, isCovered: false, name: true, answers: answered ? [true, true] : [], cut: 0 });
    expect(seen.least).toBeGreaterThanOrEqual(24);
    if (!answered) {
      expect(seen.others).toEqual([true]);
      await all.click();
      await expect(panel(page)).toBeVisible();
      return;
    }
    const boxes = [await once(page).boundingBox(), await always(page).boundingBox()];
    expect([boxes[0]!.width, boxes[0]!.height]).toEqual([boxes[1]!.width, boxes[1]!.height]);
    // What is read by scrolling has nothing over it either.
    for (const reached of ['Politique de confidentialité', 'Tous mes choix']) {
      const element = placeholder(page).getByText(reached);
      await element.focus();
      const isBare = await element.evaluate((one) => {
        const { left, width, bottom, height } = [...one.getClientRects()].at(-1)!;
        return (one.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, bottom - height / 2) === one;
      });
      expect(isBare, reached).toBe(true);
    }
    await deciding(page, () => always(page).click());
    await expect(shown(page)).toBeVisible();
  });
}

test('a name or a label without a space is broken before a box scrolls sideways', async ({ page, site }) => {
  const name = 'communautedecommunesdupaysdelaloireatlantique.example';
  const service = { id: 'video', name, category: 'marketing', purpose: name, provider: { name } };
  const frame = (width: number, height: number) =>
    `<iframe data-service="video" data-src="/log.html" title="Film" width="${width}" height="${height}"></iframe>`;
  const body = [frame(120, 90), frame(160, 200), frame(200, 300), frame(200, 120), frame(300, 150), frame(480, 80)].join('');
  for (const lang of ['fr', 'de']) {
    await site.visit({ config: { services: [service] }, body, lang });
    await expect(placeholder(page).last().locator('.what')).toBeVisible();
    const sideways = await placeholder(page).evaluateAll((hosts) =>
      hosts.map((host) => host.shadowRoot!.querySelector('[part="placeholder"]')!).map((box) => box.scrollWidth - box.clientWidth),
    );
    expect(sideways, lang).toEqual([0, 0, 0, 0, 0, 0]);
  }
});
