import type { Page } from '@playwright/test';
import { keep, render } from '../life/turbo.js';
import { expect, test } from '../support/site.js';
import { banner, placeholder, refuse, settled } from '../support/visitor.js';

/** What a page does with held frames after it has loaded: copies, moves, and bodies kept and shown again. */

const config = { services: [{ id: 'video', name: 'Ciné-Clair', category: 'marketing' }], reload: 'never' };
const frame = (more = ''): string =>
  `<iframe id="f" data-service="video" data-src="/log.html" title="Vidéo" width="300" height="150" ${more}></iframe>`;
const body = `<div id="place">${frame('style="margin: 3px"')}</div><div id="other"></div>`;

/** Of each frame, whether it is seen, and whether one of our elements that lives stands right before it. */
const frames = (page: Page): Promise<string[]> =>
  page.locator('iframe').evaluateAll((all) =>
    all.map((one) => {
      const before = one.previousElementSibling;
      const held = before?.localName === 'placet-embed' && before.shadowRoot && before.checkVisibility();
      return `${one.checkVisibility() ? 'seen' : 'hidden'}, ${held ? 'stood in for' : 'alone'}`;
    }),
  );
const STANDS = 'hidden, stood in for';
const SEEN = 'seen, alone';

test('a copy, a frame moved and one taken out and put back: each is stood in for where it is, and comes as it was written', async ({
  page,
  site,
}) => {
  await site.visit({ config, body });
  await refuse(page);
  await expect.poll(() => frames(page)).toEqual([STANDS]);
  await page.evaluate(() => document.querySelector('#other')!.append(document.querySelector('#f')!.cloneNode(true)));
  await expect.poll(() => frames(page)).toEqual([STANDS, STANDS]);
  await page.evaluate(() => document.querySelector('#other')!.append(document.querySelector('#place #f')!));
  await expect.poll(() => frames(page)).toEqual([STANDS, STANDS]);
  await expect(placeholder(page)).toHaveCount(2);
  await page.evaluate(() => document.querySelector('placet-embed')!.remove());
  await expect.poll(() => frames(page)).toEqual([STANDS, STANDS]);
  await page.evaluate(() => {
    const frame = document.querySelector('#f')!;
    const [narrow, host] = [document.createElement('div'), frame.previousElementSibling!];
    narrow.style.inlineSize = '200px';
    host.before(narrow);
    narrow.append(host, frame);
  });
  await expect.poll(async () => (await placeholder(page).first().boundingBox())!.width, 'wrapped with its frame').toBe(200);
  await page.evaluate(() => {
    const [taken] = document.querySelectorAll('#f');
    Object.assign(window, { taken });
    taken!.remove();
  });
  await expect(placeholder(page)).toHaveCount(1);
  await page.evaluate(() => document.querySelector('#place')!.append((window as unknown as { taken: Element }).taken));
  await expect.poll(() => frames(page)).toEqual([STANDS, STANDS]);
  await expect(placeholder(page)).toHaveCount(2);
  await page.evaluate(() => (document.querySelector('#place')!.innerHTML += '<p>More</p>'));
  await expect.poll(() => frames(page)).toEqual([STANDS, STANDS]);
  await page.evaluate(() => window.placet.acceptAll());
  await expect.poll(() => frames(page)).toEqual([SEEN, SEEN]);
  await expect(placeholder(page)).toHaveCount(0);
  expect(await page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('style')))).toEqual([
    'margin: 3px',
    'margin: 3px',
  ]);
});

test('a frame that the page no longer marks is the page’s own again', async ({ page, site }) => {
  await site.visit({ config, body });
  await refuse(page);
  await expect.poll(() => frames(page)).toEqual([STANDS]);
  await page.locator('iframe').evaluate((one) => {
    one.removeAttribute('data-service');
    one.setAttribute('src', '/log.html');
  });
  await expect.poll(() => frames(page)).toEqual([SEEN]);
  await expect(placeholder(page)).toHaveCount(0);
});

test('whoever takes a placeholder away each time it comes is let do so, and the page goes on', async ({ page, site }) => {
  await site.visit({ config, body });
  await page.evaluate(() => {
    const drop = (): void => document.querySelector('placet-embed')?.remove();
    new MutationObserver(drop).observe(document.body, { childList: true, subtree: true });
    drop();
  });
  await refuse(page);
  await settled(page);
  await expect(placeholder(page)).toHaveCount(0);
});

test.describe('a page kept and shown again', () => {
  test('while it was held: one placeholder, which lives; allowed, the frame is seen', async ({ page, site }) => {
    await site.visit({ config, body });
    await refuse(page);
    await expect.poll(() => frames(page)).toEqual([STANDS]);
    await keep(page);
    await render(page, '<p>Second</p>');
    await render(page);
    await expect.poll(() => frames(page)).toEqual([STANDS]);
    await expect(placeholder(page)).toHaveCount(1);
    await page.evaluate(() => window.placet.acceptAll());
    await expect.poll(() => frames(page)).toEqual([SEEN]);
    await render(page, '<p>Third</p>');
    await render(page);
    await expect.poll(() => frames(page)).toEqual([SEEN]);
    await expect(placeholder(page)).toHaveCount(0);
  });

  for (const [name, ui] of Object.entries({
    bar: {},
    dialog: { layout: 'dialog' },
    inline: { layout: 'inline', container: '#other' },
  })) {
    test(`while it was asked: it is asked once, and after the answer no more, ${name}`, async ({ page, site }) => {
      await site.visit({ config: { ...config, ui }, body });
      await expect(banner(page).getByRole('button', { name: 'Tout refuser' })).toBeVisible();
      await keep(page);
      await render(page, '<p>Second</p><div id="other"></div>');
      await render(page);
      await expect(banner(page)).toHaveCount(1);
      await refuse(page);
      await render(page, '<p>Third</p>');
      await render(page);
      await expect(banner(page)).toHaveCount(0);
      await expect.poll(() => frames(page)).toEqual([STANDS]);
    });
  }
});

for (const [name, { head = '', more = '' }] of Object.entries<{ head?: string; more?: string }>({
  'by its id': { head: '<style>html body #f#f { display: block !important }</style>' },
  'in a layer': { head: '<style>@layer own { #f { display: block !important } }</style>' },
  'on itself': { more: 'style="display: block !important"' },
})) {
  test(`a frame that the page insists on showing, ${name}, takes no room beside its placeholder`, async ({ page, site }) => {
    await site.visit({ config, head, body: `${frame(more)}<p id="below" style="margin:0">Après</p>` });
    await refuse(page);
    await expect(placeholder(page)).toBeVisible();
    await expect(page.locator('iframe')).not.toBeVisible();
    const [stand, below] = [await placeholder(page).boundingBox(), await page.locator('#below').boundingBox()];
    expect(Math.abs(below!.y - stand!.y - stand!.height)).toBeLessThan(8);
  });
}

test('in a shadow root and in a frame’s page a held frame is hidden too, and comes', async ({ page, site }) => {
  await site.write('/inside', { tag: '<!-- none of ours -->', body: frame() });
  await site.visit({
    config,
    body: `<div id="host"><template shadowrootmode="open">${frame()}</template></div><iframe id="page" width="600" height="400" src="/inside"></iframe>
      <div id="host-of-none"><template shadowrootmode="open"></template></div><div id="moved">${frame()}</div>`,
  });
  await refuse(page);
  await expect(placeholder(page)).toHaveCount(1);
  await page.evaluate(() => {
    window.placet.observe(document.querySelector('#host')!.shadowRoot!);
    window.placet.observe((document.querySelector('#page') as HTMLIFrameElement).contentDocument!);
    document.querySelector('#host-of-none')!.shadowRoot!.append(document.querySelector('#moved')!);
  });
  /** In each tree, the sizes of what stands there, and whether the frame is seen. */
  const seen = () =>
    page.evaluate(() =>
      [
        document.querySelector('#host')!.shadowRoot!,
        (document.querySelector('#page') as HTMLIFrameElement).contentDocument!,
        document.querySelector('#host-of-none')!.shadowRoot!,
      ].map((root) => [
        [...root.querySelectorAll<HTMLElement>('placet-embed')].map((host) => `${host.offsetWidth} × ${host.offsetHeight}`).join(),
        root.querySelector('#f')!.checkVisibility(),
      ]),
    );
  await expect.poll(seen).toEqual(Array(3).fill(['304 × 154', false]));
  await page.evaluate(() => window.placet.acceptAll());
  await expect.poll(seen).toEqual([
    ['', true],
    ['', true],
    // Held where nobody looks: the page has it observed, or it stays.
    ['304 × 154', false],
  ]);
});
