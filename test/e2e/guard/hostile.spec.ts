import { expect, test } from '@playwright/test';
import { config, settle, tracker, visit } from './site.js';

/** What ordinary and hostile pages do beside the guard goes on as it would without it, and nothing gets past it. */

test('markup written into what stands outside the page throws nothing, and waits', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { core: true });
  const seen = await page.evaluate((host) => {
    const markup = `<img src="${host}/x.gif"><script src="${host}/x.js"></script>`;
    const apart = document.createElement('div');
    apart.insertAdjacentHTML('beforeend', markup);
    const lone = document.createElement('div');
    lone.outerHTML = markup;
    document.body.append(apart);
    return [apart.children.length, apart.querySelector('img')!.hasAttribute('src'), lone.localName];
  }, tracker);
  expect(seen).toEqual([2, false, 'div']);
  await settle(page);
  expect([hits, errors]).toEqual([[], []]);
});

test('a form whose fields take the names of methods is put in, and what stands in it waits', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { core: true });
  await page.evaluate((host) => {
    const form = document.createElement('form');
    form.innerHTML = ['matches', 'querySelectorAll', 'isConnected', 'ownerDocument'].map((name) => `<input name="${name}">`).join('');
    const image = document.createElement('img');
    form.append(image);
    document.body.append(form);
    image.src = `${host}/x.gif`;
  }, tracker);
  await settle(page);
  expect([hits, errors]).toEqual([[], []]);
  expect(await page.evaluate(() => document.images[0]!.dataset.service)).toBe('measure');
});

test('elements that take the names of what the document has hide no address', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { core: true });
  const refused = await page.evaluate(async (host) => {
    for (const name of ['baseURI', 'cookie', 'body', 'documentElement', 'URL']) document.body.append(Object.assign(new Image(), { name }));
    new Image().src = `${host}/x.gif`;
    new EventSource(`${host}/x.events`);
    return fetch(`${host}/x`).then(
      () => false,
      () => true,
    );
  }, tracker);
  await settle(page);
  expect([refused, hits, errors]).toEqual([true, [], []]);
});

test('a form of that kind in the page’s own HTML hides nothing that comes after it', async ({ context }) => {
  const { page, errors } = await visit(context, {
    core: true,
    body: `<form><input name="matches"><input name="isConnected"></form><script src="${tracker}/x.js"></script>`,
  });
  await settle(page);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('script[data-guarded]').count()).toBe(1);
});

test('the config is read wherever the core reads it', async ({ context }) => {
  const block = `<script type="text/json" id="placet-config">${JSON.stringify(config)}</script>`;
  const { page, hits } = await visit(context, { config: {}, head: block });
  await page.evaluate((host) => void (new Image().src = `${host}/x.gif`), tracker);
  await settle(page);
  expect(hits).toEqual([]);
});

test('what is put into an element that holds text reaches it letter for letter', async ({ context }) => {
  const { page, hits, errors } = await visit(context);
  const markup = `window.text = '<img src="${tracker}/x.gif">'`;
  const read = await page.evaluate((markup) => {
    const kinds = ['textarea', 'style', 'title', 'script', 'template'];
    const texts = kinds.map((kind) => {
      const element = document.createElement(kind);
      element.innerHTML = markup;
      document.body.append(element);
      return element.innerHTML.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    });
    return [...texts, (window as unknown as { text: string }).text];
  }, markup);
  expect(read).toEqual([...Array(5).fill(markup), markup.slice(15, -1)]);
  await settle(page);
  expect([hits, errors]).toEqual([[], []]);
});

test('what merely begins there waits: beside a template or a text field, in its place, and in elements of SVG of that name', async ({
  context,
}) => {
  const { page, hits, errors } = await visit(context);
  const live = await page.evaluate((host) => {
    const markup = `<img src="${host}/x.gif">`;
    for (const kind of ['template', 'textarea']) {
      const one = document.body.appendChild(document.createElement(kind));
      one.insertAdjacentHTML('afterend', markup);
      one.outerHTML = markup;
    }
    const title = document.body
      .appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
      .appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'title'));
    title.innerHTML = markup;
    return [document.images.length, document.querySelectorAll('img[src]').length];
  }, tracker);
  expect(live).toEqual([5, 0]);
  await settle(page);
  expect([hits, errors]).toEqual([[], []]);
});
