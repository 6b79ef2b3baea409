import { expect, type Page, test } from '@playwright/test';
import type { Placet } from '../../../src/types.js';
import { choice, other, settle, tracker, visit } from './site.js';

/** Every element that fetches, as a page's script would make it; `URL` stands for the address, `box` for a place of its own. */
const makers: Record<string, string> = {
  'script src': `const e = document.createElement('script'); e.src = URL; document.head.append(e)`,
  'script src, then type': `const e = document.createElement('script'); e.src = URL; e.type = 'text/javascript'; document.head.appendChild(e)`,
  module: `const e = document.createElement('script'); e.type = 'module'; e.src = URL; document.head.appendChild(e)`,
  'script setAttribute': `const e = document.createElement('script'); e.setAttribute('SRC', URL); document.head.insertBefore(e, document.head.firstChild)`,
  'script, connected before it has an address': `const e = document.createElement('script'); document.head.append(e); e.src = URL`,
  'script beside a script': `const e = document.createElement('script'); e.async = true; e.src = URL; const first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(e, first)`,
  'script in a fragment': `const e = document.createElement('script'); e.src = URL; const f = document.createDocumentFragment(); f.append(e); box.append(f)`,
  'script in a detached tree': `const e = document.createElement('script'); e.src = URL; const d = document.createElement('div'); d.append(e); box.replaceChildren(d)`,
  'script after a node': `const e = document.createElement('script'); e.src = URL; box.append('x'); box.firstChild.after(e)`,
  'script by a range': `const e = document.createElement('script'); e.src = URL; const r = document.createRange(); r.selectNodeContents(document.body); r.insertNode(e)`,
  'script of another document': `const d = document.implementation.createHTMLDocument(''); const e = d.createElement('script'); e.setAttribute('src', URL); box.append(e)`,
  'script in a contextual fragment': `box.append(document.createRange().createContextualFragment('<p><script src="' + URL + '"></' + 'script>'))`,
  'iframe src': `const e = document.createElement('iframe'); e.src = URL; box.append(e)`,
  'iframe src, connected': `const e = document.createElement('iframe'); box.append(e); e.src = URL`,
  'iframe setAttributeNS': `const e = document.createElement('iframe'); e.setAttributeNS(null, 'src', URL); box.append(e)`,
  'iframe srcdoc': `const e = document.createElement('iframe'); e.srcdoc = '<img src="' + URL + '">'; box.append(e)`,
  'image never connected': `new Image().src = URL`,
  'image srcset': `document.createElement('img').srcset = URL + ' 1x, /a.gif 2x'`,
  'image innerHTML, detached': `document.createElement('div').innerHTML = '<img alt="a > b" src="' + URL + '">'`,
  'image without quotes': `box.innerHTML = '<img src=' + URL + '>'`,
  'image with its address in numbers': `box.innerHTML = '<img src="' + URL.replaceAll('/', '&#x2F;') + '">'`,
  'script with its address in numbers': `box.append(document.createRange().createContextualFragment('<script src="' + URL.replaceAll('/', '&#47;') + '"></' + 'script>'))`,
  'image outerHTML': `const e = document.createElement('p'); box.append(e); e.outerHTML = '<p><img src="' + URL + '"></p>'`,
  'image insertAdjacentHTML': `box.insertAdjacentHTML('beforeend', "<img src='" + URL + "'>")`,
  'image in a shadow root': `const e = document.createElement('div'); box.append(e); e.attachShadow({ mode: 'open' }).innerHTML = '<img src="' + URL + '">'`,
  'image in a template': `const t = document.createElement('template'); t.innerHTML = '<img src="' + URL + '">'; box.append(document.importNode(t.content, true))`,
  'image of a template, in a detached tree': `const t = document.createElement('template'); t.innerHTML = '<img src="' + URL + '">'; document.createElement('div').append(t.content.cloneNode(true))`,
  'image of a parsed document, in a detached tree': `document.createElement('div').append(new DOMParser().parseFromString('<img src="' + URL + '">', 'text/html').body.firstChild)`,
  'image in a parsed document': `box.append(new DOMParser().parseFromString('<img src="' + URL + '">', 'text/html').body.firstChild)`,
  'iframe innerHTML': `box.innerHTML = '<iframe title="t" src="' + URL + '"></iframe>'`,
  'picture source': `box.innerHTML = '<picture><source srcset="' + URL + '"><img src="/a.gif"></picture>'`,
  video: `document.createElement('video').src = URL`,
  audio: `document.createElement('audio').src = URL`,
  'video poster': `const e = document.createElement('video'); box.append(e); e.poster = URL`,
  embed: `const e = document.createElement('embed'); e.src = URL; box.append(e)`,
  object: `const e = document.createElement('object'); e.data = URL; box.append(e)`,
  input: `const e = document.createElement('input'); e.type = 'image'; e.src = URL; box.append(e)`,
  stylesheet: `const e = document.createElement('link'); e.rel = 'stylesheet'; e.href = URL; document.head.append(e)`,
  'preconnect and preload': `const e = document.createElement('link'); e.rel = 'preload'; e.as = 'image'; e.href = URL; document.head.append(e)`,
};

/** One page makes them all, each with an address of its own, so that the names of what left say what is wrong. */
const file = (name: string): string =>
  /^(script|module)/.test(name)
    ? 'x.js'
    : /^style/.test(name)
      ? 'x.css'
      : /^(iframe (?!srcdoc)|embed|object)/.test(name)
        ? 'x.html'
        : 'x.gif';

async function make(page: Page, host: string): Promise<void> {
  for (const [name, code] of Object.entries(makers)) {
    const url = `${host}/${file(name)}?${name.replace(/\W+/g, '-')}`;
    await page.evaluate(
      `{ const box = document.body.appendChild(document.createElement('div')); const URL = ${JSON.stringify(url)}; ${code} }`,
    );
  }
  await settle(page);
}

const expected = (host: string): string[] =>
  Object.keys(makers)
    .map((name) => `GET ${host}/${file(name)}?${name.replace(/\W+/g, '-')}`)
    .sort();

test('nothing of a refused service leaves, however it is made', async ({ context }) => {
  const { page, hits, errors } = await visit(context);
  await make(page, tracker);
  expect(hits).toEqual([]);
  expect(errors).toEqual([]);
});

test('what no service declares leaves as it always did', async ({ context }) => {
  const { page, hits, errors } = await visit(context);
  await make(page, other);
  await expect.poll(() => hits.toSorted()).toEqual(expected(other));
  expect(errors).toEqual([]);
});

test('what the visitor said yes to leaves as it always did', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { cookie: choice('statistics') });
  await make(page, tracker);
  await expect.poll(() => hits.toSorted()).toEqual(expected(tracker));
  expect(errors).toEqual([]);
});

/** Made and never put into the page, so that nobody finds them again; or in a root that nobody was asked to observe. */
const LOST = [
  ...['image never connected', 'image srcset', 'image innerHTML, detached', 'video', 'audio', 'image in a shadow root'],
  ...['image of a template, in a detached tree', 'image of a parsed document, in a detached tree'],
];

test('a later yes releases what was held, however it was made', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { core: true });
  await make(page, tracker);
  expect(hits).toEqual([]);
  await page.evaluate(() => (window as unknown as { placet: Placet }).placet.choose({ measure: true }));
  const found = Object.keys(makers).filter((name) => !LOST.includes(name));
  const wanted = found.map((name) => `GET ${tracker}/${file(name)}?${name.replace(/\W+/g, '-')}`).sort();
  await expect.poll(() => hits.toSorted()).toEqual(wanted);
  expect(errors).toEqual([]);
});

for (const [who, cookie, expected] of [
  ['waits', '', []],
  ['leaves after a yes as it always did', choice('statistics'), [`GET ${tracker}/x.gif`, `GET ${tracker}/x.js`]],
] as const) {
  test(`what an element of the page’s own takes from a template as it is made ${who}`, async ({ context }) => {
    const { page, hits, errors } = await visit(context, {
      cookie,
      body: `<template id="filling"><img alt="" src="${tracker}/x.gif"><script src="${tracker}/x.js"></script></template>`,
    });
    await page.evaluate(() => {
      const { content } = document.querySelector<HTMLTemplateElement>('#filling')!;
      class Filled extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).append(content.cloneNode(true));
        }
      }
      customElements.define('filled-element', Filled);
      document.body.append(document.createElement('filled-element'));
    });
    await settle(page);
    await expect.poll(() => hits.toSorted()).toEqual(expected);
    expect(await page.evaluate(() => (window as { ran?: string[] }).ran ?? [])).toHaveLength(expected.length / 2);
    expect(errors).toEqual([]);
  });
}

test('a script taken from a template may still be sent to a held host before it joins the page', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { body: `<template id="one"><script src="/own.js"></script></template>` });
  await page.evaluate((host) => {
    const apart = document.createElement('div');
    apart.append(document.querySelector<HTMLTemplateElement>('#one')!.content.cloneNode(true));
    apart.querySelector('script')!.src = `${host}/x.js`;
    document.body.append(apart);
  }, tracker);
  await settle(page);
  expect([hits, errors]).toEqual([[], []]);
  expect(await page.locator('script[data-guarded]').count()).toBe(1);
});

test('what is held is in the gated form', async ({ context }) => {
  const { page } = await visit(context);
  const form = await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = 'http://tracker.localhost/x.js';
    document.head.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'http://tracker.localhost/x.html?a=1&b=é';
    document.body.append(frame);
    const image = document.createElement('img');
    image.setAttribute('srcset', 'http://tracker.localhost/x.gif 2x');
    return [script.outerHTML, frame.outerHTML, image.outerHTML];
  });
  expect(form).toEqual([
    '<script type="text/plain" data-service="measure" data-guarded="measure" data-type="module" async="" src="http://tracker.localhost/x.js"></script>',
    '<iframe data-service="measure" data-guarded="measure" data-src="http://tracker.localhost/x.html?a=1&amp;b=é"></iframe>',
    '<img data-service="measure" data-guarded="measure" data-srcset="http://tracker.localhost/x.gif 2x">',
  ]);
});

test('an element that gets an address of its own again is no longer held', async ({ context }) => {
  const { page, hits } = await visit(context);
  const form = await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'http://tracker.localhost/x.gif';
    image.src = 'http://other.localhost/y.gif';
    return image.outerHTML;
  });
  expect(form).toBe('<img src="http://other.localhost/y.gif">');
  await expect.poll(() => hits).toEqual([`GET ${other}/y.gif`]);
});

test('a script that is sent elsewhere, or left without an address, before it joins the page runs as it was written', async ({
  context,
}) => {
  const { page, hits, errors } = await visit(context);
  const forms = await page.evaluate(() => {
    const made = (type: string, tags: DOMStringMap, send: (script: HTMLScriptElement) => void): HTMLScriptElement => {
      const script = document.createElement('script');
      script.type = type;
      Object.assign(script.dataset, tags);
      script.async = false;
      script.src = 'http://tracker.localhost/x.js';
      send(script);
      document.body.append(script);
      return script;
    };
    const free = (script: HTMLScriptElement): void => void (script.src = 'http://other.localhost/y.js');
    const inline = (script: HTMLScriptElement): void => {
      script.removeAttribute('src');
      script.text = `(window.ran ??= []).push('inline')`;
    };
    const again = (script: HTMLScriptElement): void => {
      free(script);
      script.src = 'http://tracker.localhost/z.js';
    };
    const tagged = made('text/plain', { category: 'marketing' }, free);
    return [made('module', {}, free), made('text/javascript', {}, inline), made('', {}, again), tagged].map(({ outerHTML }) => outerHTML);
  });
  expect(forms).toEqual([
    '<script type="module" src="http://other.localhost/y.js"></script>',
    `<script type="text/javascript">(window.ran ??= []).push('inline')</script>`,
    '<script type="text/plain" data-service="measure" data-guarded="measure" src="http://tracker.localhost/z.js"></script>',
    // What it asks for itself it still waits for.
    '<script type="text/plain" data-category="marketing" src="http://other.localhost/y.js"></script>',
  ]);
  await settle(page);
  await expect.poll(() => page.evaluate(() => (window as { ran?: string[] }).ran?.toSorted())).toEqual(['inline', 'other.localhost/y.js']);
  expect([hits, errors]).toEqual([[`GET ${other}/y.js`], []]);
});

test('scripts that came through innerHTML stay as dead as they were', async ({ context }) => {
  const { page, hits } = await visit(context);
  await page.evaluate(() => {
    document.body.innerHTML = '<p><script src="http://tracker.localhost/x.js"></script></p>';
  });
  await settle(page);
  expect(await page.locator('script[data-service]').count()).toBe(0);
  expect(hits).toEqual([]);
});

test('markup with nothing to hold reaches the page letter for letter', async ({ context }) => {
  const { page } = await visit(context);
  const markup = `<!-- <img src="${tracker}/x.gif"> --><p title='<img src="${tracker}/x.gif">'>a</p><textarea><img src="${tracker}/x.gif"></textarea><img src="${other}/y.gif" alt="&amp;">`;
  const [same, given] = await page.evaluate((markup) => {
    const inert = document.implementation.createHTMLDocument('');
    inert.body.innerHTML = markup;
    document.body.innerHTML = markup;
    return [document.body.innerHTML, inert.body.innerHTML];
  }, markup);
  expect(same).toBe(given);
});

test('the page’s own host is never held, whatever is declared', async ({ context }) => {
  const { page, errors } = await visit(context, {
    config: { ui: false, services: [{ id: 'all', name: 'All', category: 'marketing', hosts: ['localhost', 'shop.localhost'] }] },
  });
  expect(await page.evaluate(() => fetch('/here').then((answer) => answer.status))).toBe(200);
  expect(errors).toEqual([]);
});

test('hosts can be given on the tag, to a category, without any config', async ({ context }) => {
  const { page, hits } = await visit(context, { head: '', tag: 'data-hosts="tracker.localhost:statistics *.chat.localhost:marketing"' });
  const form = await page.evaluate(() => {
    const image = new Image();
    image.src = 'http://a.b.chat.localhost/x.gif';
    return image.outerHTML;
  });
  await settle(page);
  expect(form).toBe('<img data-category="marketing" data-guarded="marketing" data-src="http://a.b.chat.localhost/x.gif">');
  expect(hits).toEqual([]);
});
