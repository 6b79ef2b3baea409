import { expect, test } from '@playwright/test';
import { erase, jar, service, visit } from './site.js';

/** Host of the page, and the widest domain a page there may set a cookie for. */
const SUFFIXES = [
  ['www.impots.gouv.fr', 'impots.gouv.fr'],
  ['www.club.asso.fr', 'club.asso.fr'],
  ['shop.example.co.uk', 'example.co.uk'],
  ['loja.example.com.br', 'example.com.br'],
  ['a.b.c.example', 'c.example'],
  ['exemple.fr', 'exemple.fr'],
] as const;

for (const [host, widest] of SUFFIXES) {
  test(`every copy goes on ${host}, up to ${widest} (R54, R196)`, async ({ context }) => {
    const page = await visit(context, `https://${host}/shop/cart/pay?step=2`);
    await page.evaluate((widest) => {
      const labels = location.hostname.split('.');
      const domains = labels.map((_, at) => labels.slice(at).join('.')).filter((domain) => domain.endsWith(widest));
      for (const domain of ['', ...domains.map((domain) => `; domain=${domain}`)]) {
        for (const path of ['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/', '/shop/cart/pay']) {
          for (const flags of ['', '; secure; samesite=none; partitioned', '; secure; samesite=strict']) {
            document.cookie = `_acme_1=x${domain}; path=${path}${flags}`;
          }
        }
      }
      document.cookie = 'session=mine; path=/';
      document.cookie = `_acme=near; domain=${widest}`;
    }, widest);
    await expect.poll(async () => (await jar(context)).filter((line) => line.startsWith('_acme_1')).length).toBeGreaterThan(10);

    const report = await erase(page, [service('acme', { name: '_acme_*' })]);

    expect(report.erased).toEqual([{ service: 'acme', name: '_acme_1', kind: 'cookie' }]);
    expect(report.leftover).toEqual([]);
    expect(report.settled).toEqual([]);
    await expect.poll(() => jar(context)).toEqual([expect.stringMatching(/^_acme /), `session ${host} /`]);
  });
}

test('names with a prefix go, and names that js-cookie would encode', async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(() => {
    document.cookie = '__Host-acme=1; path=/; secure';
    document.cookie = '__Host-acme-p=1; path=/; secure; partitioned';
    document.cookie = '__Secure-acme=1; path=/; secure; domain=exemple.fr';
    document.cookie = 'acme[visits](2)/é=1; path=/; domain=exemple.fr';
  });
  const report = await erase(page, [service('acme', { name: '__Host-acme*' }, { name: '__Secure-acme' }, { name: 'acme[*' })]);
  expect(report.erased.map(({ name }) => name).sort()).toEqual(['__Host-acme', '__Host-acme-p', '__Secure-acme', 'acme[visits](2)/é']);
  expect(report.leftover).toEqual([]);
  await expect.poll(() => jar(context)).toEqual([]);
});

test('a cookie no script can see is told, and nothing is written in its place', async ({ context }) => {
  await context.addCookies([
    { name: 'sid', value: 'kept', domain: '.exemple.fr', path: '/', httpOnly: true, secure: true },
    { name: '__Host-sid', value: 'kept', domain: 'www.exemple.fr', path: '/', httpOnly: true, secure: true },
  ]);
  const page = await visit(context, 'https://www.exemple.fr/shop/');
  const before = await context.cookies();
  const report = await erase(page, [
    service('acme', { name: 'sid' }, { name: '__Host-sid' }, { name: 'absent' }, { name: '__Host-absent' }),
  ]);
  const left = ['sid', '__Host-sid'].map((name) => ({ service: 'acme', name, kind: 'cookie', why: 'http-only' }));
  expect(report).toEqual({ erased: [], leftover: left, settled: left });
  await expect.poll(() => context.cookies()).toEqual(before);
});

test('what a running script writes again is erased again and told', async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(() => {
    document.cookie = '_acme=1; path=/';
  });
  const report = await erase(page, [service('acme', { name: '_acme' })], [], '_acme=2; path=/');
  expect(report.leftover).toEqual([]);
  expect(report.settled).toEqual([{ service: 'acme', name: '_acme', kind: 'cookie', why: 'rewritten' }]);
  await expect.poll(() => jar(context)).toEqual([]);
});

test("another host's cookie is told, never touched", async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(() => {
    document.cookie = 'IDE=ours; path=/';
  });
  const report = await erase(page, [service('ads', { name: 'IDE', domain: '.doubleclick.net' })]);
  expect(report.settled).toEqual([{ service: 'ads', name: 'IDE', kind: 'cookie', why: 'third-party' }]);
  await expect.poll(() => jar(context)).toEqual(['IDE www.exemple.fr /']);
});

test('what a granted service shares stays, and so does what Placet keeps', async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(() => {
    for (const name of ['_ga', '_ga_ABC', 'placet-consent', 'placet-other']) document.cookie = `${name}=1; path=/`;
  });
  const report = await erase(
    page,
    [service('ga', { name: '_ga*' }, { name: 'placet-*' }, { name: '*' })],
    [service('ads', { name: '_ga' })],
  );
  expect(report.erased.map(({ name }) => name)).toEqual(['_ga_ABC']);
  expect(report.leftover).toEqual([{ service: 'ga', name: '*', kind: 'cookie', why: 'unsupported' }]);
  await expect
    .poll(() => jar(context))
    .toEqual(['_ga www.exemple.fr /', 'placet-consent www.exemple.fr /', 'placet-other www.exemple.fr /']);
});

test('works on plain http and on one-label and numeric hosts', async ({ context }) => {
  for (const origin of ['http://www.exemple.fr', 'http://site.localhost:4170', 'http://localhost:4170', 'http://127.0.0.1:4170']) {
    const page = await visit(context, `${origin}/a/`);
    await page.evaluate(() => {
      document.cookie = '_acme=1; path=/a/';
      document.cookie = `_acme=1; path=/; domain=${location.hostname}`;
    });
    const report = await erase(page, [service('acme', { name: '_acme' }, { name: '_gone' })]);
    expect(report, origin).toEqual({ erased: [{ service: 'acme', name: '_acme', kind: 'cookie' }], leftover: [], settled: [] });
    await expect.poll(() => jar(context), origin).toEqual([]);
  }
});

for (const path of ['/a//b/c', '/a;x/b']) {
  test(`what was written with no path at ${path} goes too`, async ({ context }) => {
    const page = await visit(context, `https://www.exemple.fr${path}`);
    await page.evaluate(() => void (document.cookie = '_acme=1'));
    await expect.poll(() => jar(context)).toEqual([`_acme www.exemple.fr ${path.slice(0, path.lastIndexOf('/'))}`]);
    const report = await erase(page, [service('acme', { name: '_acme' })]);
    expect(report).toEqual({ erased: [{ service: 'acme', name: '_acme', kind: 'cookie' }], leftover: [], settled: [] });
    await expect.poll(() => jar(context)).toEqual([]);
  });
}

test('a sandboxed page without storage is left in peace', async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = '<p>Sealed</p>';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
  });
  const frame = page.frames()[1]!;
  const report = await frame.evaluate(async (url) => {
    const part = await import(url);
    const trackers = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache', 'serviceWorker'].map((kind) => ({
      name: 'x',
      kind,
    }));
    const { erased, leftover, settled } = await part.erase([{ id: 'acme', name: 'Acme', category: 'statistics', trackers }]);
    return { erased, leftover, settled: await settled };
  }, 'https://www.exemple.fr/placet-erase.js');
  expect(report).toEqual({ erased: [], leftover: [], settled: [] });
});
