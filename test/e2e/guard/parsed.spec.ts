import { expect, test } from '@playwright/test';
import { choice, settle, tracker, visit } from './site.js';

const ran = `window.ran ?? []`;

test('a script of the page’s own HTML is fetched at most by the preload scanner, and never run', async ({ context }) => {
  const { page, errors } = await visit(context, {
    body: `<script src="${tracker}/one.js"></script><p>text</p><script defer src="${tracker}/two.js"></script><script async src="${tracker}/three.js"></script><script type="module" src="${tracker}/four.js"></script><script src="/own.js"></script>`,
  });
  await settle(page);
  expect(await page.evaluate(ran)).toEqual(['shop.localhost/own.js']);
  expect(await page.locator('script[type="text/plain"][data-service="measure"]').count()).toBe(4);
  expect(errors).toEqual([]);
});

test('other elements of the page’s own HTML end up asleep', async ({ context }) => {
  const { page } = await visit(context, {
    body: `<iframe title="t" src="${tracker}/x.html"></iframe><img alt="" src="${tracker}/x.gif"><video poster="${tracker}/y.gif"></video>`,
  });
  await settle(page);
  expect(await page.locator('[data-service="measure"][data-guarded]').count()).toBe(3);
  expect(await page.locator('iframe[src],img[src],video[poster]').count()).toBe(0);
  expect(page.frames().map((frame) => frame.url())).not.toContain(`${tracker}/x.html`);
});

test('with a yes, the page’s own HTML runs in its own order', async ({ context }) => {
  const { page } = await visit(context, {
    cookie: choice('statistics'),
    body: `<script src="${tracker}/one.js"></script><script>(window.ran ??= []).push('inline')</script><script src="${tracker}/two.js"></script>`,
  });
  expect(await page.evaluate(ran)).toEqual(['tracker.localhost/one.js', 'inline', 'tracker.localhost/two.js']);
});

test('document.write: what is written is asleep before the parser sees it', async ({ context }) => {
  const { page, hits, errors } = await visit(context, {
    body: `<script>
      document.write('<script type="text/javascript" src="${tracker}/one.js"><' + '/script>', '<img alt="" src="${tracker}/x.gif">');
      document.writeln("<iframe title='t' src='${tracker}/x.html?a=1&amp;b=2'></iframe><p id=written>written</p>");
      document.write('<script>(window.ran ??= []).push("<img src=${tracker}/y.gif>")<' + '/script>');
    </script>`,
  });
  await settle(page);
  expect(hits).toEqual([]);
  expect(await page.evaluate(ran)).toEqual([`<img src=${tracker}/y.gif>`]);
  expect(await page.locator('#written').textContent()).toBe('written');
  expect(
    await page
      .locator('script[src]')
      .last()
      .evaluate((script) => script.outerHTML),
  ).toBe(
    `<script data-service="measure" data-guarded="measure" type="text/plain" data-type="text/javascript" src="${tracker}/one.js"></script>`,
  );
  expect(await page.locator('iframe').getAttribute('data-src')).toBe(`${tracker}/x.html?a=1&b=2`);
  expect(errors).toEqual([]);
});

test('Trusted Types: markup a page trusted stays trusted, under the policy placet-guard', async ({ context }) => {
  const { page, hits, errors } = await visit(context, {
    headers: { 'content-security-policy': `require-trusted-types-for 'script'; trusted-types page placet placet-guard` },
  });
  const form = await page.evaluate(() => {
    type Types = { createPolicy(name: string, rules: object): { createHTML(text: string): string; createScriptURL(text: string): string } };
    const { trustedTypes } = window as unknown as { trustedTypes: Types };
    const policy = trustedTypes.createPolicy('page', { createHTML: (text: string) => text, createScriptURL: (text: string) => text });
    document.body.innerHTML = policy.createHTML('<img alt="" src="http://tracker.localhost/x.gif">');
    const script = document.createElement('script');
    script.src = policy.createScriptURL('http://tracker.localhost/x.js');
    document.body.append(script);
    let refused = '';
    try {
      document.body.innerHTML = '<p>';
    } catch (error) {
      refused = (error as Error).name;
    }
    return [document.body.innerHTML, refused];
  });
  expect(form).toEqual([
    '<img data-service="measure" data-guarded="measure" alt="" data-src="http://tracker.localhost/x.gif"><script data-service="measure" data-guarded="measure" async="" type="text/plain" src="http://tracker.localhost/x.js"></script>',
    'TypeError',
  ]);
  await settle(page);
  expect(hits).toEqual([]);
  expect(errors).toEqual([]);
});

test('in development it says once what it cannot stop, and what it holds', async ({ context }) => {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const { page } = await visit(context, {
    config: {
      services: [
        { id: 'bare', name: 'Bare', category: 'statistics' },
        { id: 'm', name: 'M', category: 'statistics', hosts: ['tracker.localhost'] },
      ],
    },
  });
  await page.evaluate(() => [1, 2].map(() => navigator.sendBeacon('http://tracker.localhost/x')));
  expect(said.filter((text) => text.startsWith('Placet guard'))).toEqual([
    expect.stringContaining('cannot stop'),
    expect.stringContaining('bare'),
    `Placet guard: held for m: ${tracker}/x`,
  ]);
});

test('in production it is silent', async ({ context }) => {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const { page } = await visit(context, {
    tag: 'data-debug="false"',
    head: `<script type="application/json" id="placet-config">{ "services": [{ "id": "m", "name": "M", "category": "statistics", "hosts": ["tracker.localhost"] }] }</script>`,
  });
  await page.evaluate(() => navigator.sendBeacon('http://tracker.localhost/x'));
  expect(said).toEqual([]);
});
