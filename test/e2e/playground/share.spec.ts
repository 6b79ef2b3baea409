import { toHash } from '../../../demo/playground/source/share.js';
import { expect, test } from '../support/site.js';
import { composed, introduce, preview } from './playground.js';

const go = (config: unknown): string => `/playground/#${toHash({ config })}`;

test('the address holds the composition: opened elsewhere, it is the same', async ({ page, site, context }) => {
  await site.go('/playground/');
  await introduce(page);
  await page.getByRole('checkbox', { name: /^Vimeo/ }).check();
  await page.getByRole('radio', { name: 'Fenêtre' }).check();
  const config = await composed(page);
  await expect.poll(() => page.url()).toContain('#');
  await expect.poll(() => page.evaluate(() => location.hash.length)).toBeGreaterThan(200);

  const other = await context.newPage();
  await other.goto(page.url());
  expect(await composed(other)).toEqual(config);
  await expect(preview(other).getByText(/Librairie du Port souhaite/)).toBeVisible();
  await expect(other.getByLabel('Nom ou raison sociale')).toHaveValue('Librairie du Port');
});

test('an address pasted into an open page is taken up, and clearing empties it', async ({ page, site }) => {
  await site.go('/playground/');
  await page.evaluate((hash) => void (location.hash = hash), toHash({ config: { controller: { name: 'Une autre' } } }));
  await expect(page.getByLabel('Nom ou raison sociale')).toHaveValue('Une autre');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByLabel('Nom ou raison sociale')).toHaveValue('');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

const HOSTILE: readonly (readonly [string, unknown, object])[] = [
  ['no object', 'config', {}],
  ['a null', null, {}],
  ['a service that is none', { services: [null, 3, { id: [] }, 'matomo'] }, { services: ['matomo'] }],
  [
    'trackers of the wrong shape',
    { services: [{ id: 'a', name: 'A', category: 'marketing', trackers: 'x', purpose: 7 }] },
    { services: [{ id: 'a', name: 'A', category: 'marketing' }] },
  ],
  [
    'keys that reach a prototype',
    JSON.parse('{"__proto__": {"debug": true}, "constructor": {}, "categories": {"constructor": {"title": "C"}}}'),
    { categories: { constructor: { title: 'C' } } },
  ],
  ['no drawing at all', { ui: false }, { ui: false }],
  ['markup', { controller: { name: '<b onclick=alert(1)>x' } }, { controller: { name: '<b onclick=alert(1)>x' } }],
];

for (const [what, config, result] of HOSTILE) {
  test(`an address holding ${what} does no harm`, async ({ page, site }) => {
    await site.go(go(config));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Composez votre bandeau');
    await expect(page.locator('#tag')).toContainText('placet.js');
    expect(await composed(page)).toEqual(result);
  });
}

test('an address that holds nothing readable is an empty composition', async ({ page, site }) => {
  await site.go('/playground/#%%%');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await composed(page)).toEqual({});
});
