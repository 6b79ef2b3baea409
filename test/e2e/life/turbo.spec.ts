import { arrived, config, inline, logged, say } from '../order/page.js';
import { expect, type Site, test } from '../support/site.js';
import { log, settled } from '../support/visitor.js';
import { keep, render } from './turbo.js';

/** Bodies put in the place of others by a library that makes their scripts anew and keeps copies of pages. */

const url = (site: Site, path: string): string => site.url(path, 'stats');
/** What third parties were asked for. */
const asked = async (site: Site): Promise<string[]> =>
  (await site.requests()).filter(({ host }) => host === 'stats.localhost').map(({ path }) => path);

const body = (site: Site, name: string): string => `${inline(name)}${logged(`${name} external`)}
  <iframe data-category="statistics" data-src="${url(site, `/log.html?name=${name}`)}"></iframe>
  <img alt="" data-category="statistics" data-src="${url(site, `/log.gif?name=${name}`)}">
  <template data-category="statistics"><b>${name}</b><iframe src="${url(site, `/log.html?name=${name}-inside`)}"></iframe>
    <script>log.push('${name} inside')</script></template>`;
const ran = (name: string): string[] => [name, `${name} external`, `${name} inside`];
const first = (site: Site): Promise<void> => site.visit({ config, before: '<script>window.log = []</script>', body: body(site, 'first') });

test('each body lives once; what ran in a page that is shown again does not run again, what it holds in a template is made anew', async ({
  page,
  site,
}) => {
  await first(site);
  await say(page, { statistics: true });
  await expect.poll(async () => (await log(page)).sort()).toEqual(ran('first'));
  await keep(page);
  await render(page, body(site, 'second'));
  await expect.poll(async () => (await log(page)).sort()).toEqual([...ran('first'), ...ran('second')]);
  await render(page);
  await expect.poll(async () => (await log(page)).filter((name) => name === 'first inside')).toHaveLength(2);
  await expect(page.locator('b')).toHaveCount(1);
  await arrived(page);
  expect((await log(page)).filter((name) => /^first( external)?$/.test(name)).sort()).toEqual(['first', 'first external']);
  await expect(page.locator('iframe[src]')).toHaveCount(2);
});

test('a page kept while all of it was allowed, shown after a withdrawal: nothing runs, and nothing is asked for', async ({
  page,
  site,
}) => {
  await first(site);
  await say(page, { statistics: true });
  await expect.poll(async () => (await log(page)).sort()).toEqual(ran('first'));
  await expect.poll(async () => (await asked(site)).length).toBe(3);
  await keep(page);
  await render(page, '<p>Second</p>');
  await page.evaluate(() => window.placet.withdraw());
  await arrived(page);
  const before = await asked(site);

  await render(page);
  await expect(page.locator('template')).toHaveCount(1);
  await arrived(page);
  await settled(page);
  expect(await asked(site)).toEqual(before);
  expect((await log(page)).sort()).toEqual(ran('first'));
  await expect(page.locator('b, iframe[src], img[src]')).toHaveCount(0);

  await say(page, { statistics: true });
  await expect(page.locator('iframe[src]')).toHaveCount(2);
  await expect(page.locator('b')).toHaveCount(1);
});

test('a page kept while it was held, shown once allowed: it lives', async ({ page, site }) => {
  await first(site);
  await settled(page);
  await keep(page);
  await render(page, '<p>Second</p>');
  await say(page, { statistics: true });
  await render(page);
  await expect.poll(async () => (await log(page)).sort()).toEqual(ran('first'));
});

test('a template taken out of the page alone: what it let out goes on withdrawal, wherever it was', async ({ page, site }) => {
  await first(site);
  await say(page, { statistics: true });
  await expect(page.locator('b')).toHaveCount(1);
  await page.evaluate(() => document.querySelector('template')!.remove());
  await page.evaluate(() => window.placet.withdraw());
  await expect(page.locator('b, iframe[src]')).toHaveCount(0);
});
