import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const [, snippet] = /```html\n(<script>.*<\/script>)\n```/.exec(readFileSync('docs/stub.md', 'utf8')) ?? [];

const config = JSON.stringify({ ui: false, debug: false, services: [{ id: 'measure', name: 'Measure', category: 'statistics' }] });

/** What a page's own code does before anything has loaded. */
const calls = `
  window.seen = [];
  const note = (text) => seen.push(text);
  document.addEventListener('placet:timeout', ({ bubbles }) => note('timeout ' + bubbles));
  note('granted ' + placet.granted('statistics'));
  placet.push((placet) => note('push ' + placet.version.length));
  placet.when('measure').then(() => note('when'));
  const stop = placet.on('change', ({ granted }) => note('change ' + granted));
  const gone = placet.on('change', () => note('never'));
  gone(); gone();
  window.stopWatching = placet.watch('statistics', () => { note('watch'); return () => note('cleanup'); });
  window.stopListening = stop;
  placet.choose({ statistics: true }).then((receipt) => note('receipt ' + receipt.event.action), (error) => note('failed ' + error.message));
`;

const body = `<script type="text/plain" data-category="statistics">seen.push('ran')</script>`;

/** A site of this one page, with Placet's files beside it. */
async function open(page: Page, html: string): Promise<void> {
  await page.route('http://shop.localhost/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.startsWith('/placet/')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(`dist/${pathname.slice(8)}`) })
      : route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto('http://shop.localhost/');
}

/** A page with the snippet and no bundle; the clock is the test's. */
async function visit(page: Page, head = ''): Promise<void> {
  await page.clock.install({ time: new Date('2026-12-01T10:00:00Z') });
  await page.clock.pauseAt(new Date('2026-12-01T10:00:01Z'));
  await open(
    page,
    `<!doctype html><html lang="fr"><head>${head}${snippet}<script type="application/json" id="placet-config">${config}</script><script>${calls}</script></head><body>${body}</body></html>`,
  );
}

const arrive = (page: Page): Promise<unknown> => page.addScriptTag({ url: '/placet/placet.js' });
const seen = (page: Page): Promise<string[]> => page.evaluate('seen');

test('the bundle never arrives: nothing is granted, nothing runs, the page is told once', async ({ page }) => {
  await visit(page);
  await page.clock.runFor(9_999);
  expect(await seen(page)).toEqual(['granted false']);
  await page.clock.runFor(1);
  expect(await seen(page)).toEqual(['granted false', 'timeout true']);
  await page.clock.runFor(3_600_000);
  expect(await seen(page)).toEqual(['granted false', 'timeout true']);
});

for (const [when, late] of [
  ['in time', 1_000],
  ['after the page was told', 60_000],
] as const) {
  test(`the bundle arrives ${when}: what waited happens, in order`, async ({ page }) => {
    await visit(page);
    await page.clock.runFor(late);
    await arrive(page);
    await page.clock.resume();
    const told = late > 10_000 ? ['timeout true'] : [];
    await expect
      .poll(() => seen(page))
      .toEqual(expect.arrayContaining(['ran', 'receipt save-choices', 'when', 'watch', 'change statistics,measure']));
    const all = await seen(page);
    expect(all.slice(0, 2 + told.length)).toEqual(['granted false', ...told, expect.stringMatching(/^push \d/)]);
    expect(all).not.toContain('never');
    expect(all.filter((text) => text.startsWith('timeout'))).toEqual(told);
    expect(await page.evaluate(() => (window as unknown as { placet: { granted(id: string): boolean } }).placet.granted('measure'))).toBe(
      true,
    );

    await page.evaluate('stopWatching(), stopListening(), placet.rejectAll()');
    expect((await seen(page)).filter((text) => text.startsWith('change'))).toHaveLength(1);
  });
}

test('what fits is queued too, and a queue that was kept goes on working', async ({ page }) => {
  await visit(page);
  await page.evaluate(`
    window.kept = placet;
    window.root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    window.unobserve = kept.observe(root);
    window.told = Promise.all([kept.setLanguage('en'), kept.close()]).then(() => 'told');
    root.append(document.createElement('img'));
    root.firstChild.dataset.category = 'statistics';
    root.firstChild.dataset.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  `);
  await arrive(page);
  await page.clock.resume();
  await expect.poll(() => page.evaluate('root.firstChild.hasAttribute("src")')).toBe(true);
  expect(await page.evaluate('told')).toBe('told');
  expect(await page.evaluate('kept !== placet && kept.granted("statistics")')).toBe(true);
  expect(await page.evaluate('new Promise((run) => kept.push(({ version }) => run(version === placet.version)))')).toBe(true);
  await page.evaluate('kept.rejectAll()');
  expect(await page.evaluate('kept.granted("statistics")')).toBe(false);
  await expect.poll(() => page.evaluate('root.firstChild.hasAttribute("src")')).toBe(false);
  await page.evaluate('unobserve(), kept.acceptAll()');
  expect(await page.evaluate('root.firstChild.hasAttribute("src")')).toBe(false);
});

test('without the snippet, a plain list that was kept goes on taking calls', async ({ page }) => {
  await open(
    page,
    `<!doctype html><html lang="fr"><script>window.seen = []; const kept = window.placet ||= []; kept.push(() => seen.push('early'))</script>
      <script type="application/json" id="placet-config">${config}</script><script src="/placet/placet.js"></script>
      <script>kept.push(() => seen.push('late'), () => seen.push('later'))</script>`,
  );
  expect(await seen(page)).toEqual(['early', 'late', 'later']);
});

test('an element named placet does not stand in the way', async ({ page }) => {
  await visit(page, '<a id="placet" name="placet"></a>');
  expect(await seen(page)).toEqual(['granted false']);
});

test('what is there already is left alone', async ({ page }) => {
  await visit(
    page,
    '<script>window.placet = [() => {}]; placet.granted = () => "mine"; for (const name of ["when", "on", "watch", "choose"]) placet[name] = () => ({ then() {} })</script>'.replace(
      '() => ({ then() {} })',
      '() => Object.assign(() => {}, { then() {} })',
    ),
  );
  expect(await seen(page)).toEqual(['granted mine']);
});
