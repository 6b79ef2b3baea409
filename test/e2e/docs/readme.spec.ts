import { readFileSync } from 'node:fs';
import { readConsent } from '../../../src/server/index.js';
import { faults } from '../playground/playground.js';
import { expect, test } from '../support/site.js';
import { accept, banner, granted, openPanel, panel, placeholder, refuse } from '../support/visitor.js';
import { answerForExamples, run, snippets } from './snippets.js';

/** The README, followed word by word on a page of its own. */

const html = snippets('README.md', 'html');
const recipe = (heading: string, language: string): string[] => snippets('README.md', language, heading);

test('its first three lines are a consent manager, a third party that waits, and a way back', async ({ page, site }) => {
  const asked = await answerForExamples(page);
  await site.visit({ tag: '', body: html[0]! });
  await expect(banner(page).getByRole('button', { name: 'Tout accepter' })).toBeVisible();
  expect(asked).toEqual([]);
  await accept(page);
  await expect.poll(() => asked).toEqual(['stats.example/tracker.js']);
  await page.getByRole('link', { name: 'Manage cookies' }).click();
  await expect(panel(page)).toBeVisible();
});

test('its French part works as it stands, too', async ({ page, site }) => {
  const asked = await answerForExamples(page);
  const [tag, marks] = html.slice(-2) as [string, string];
  await site.visit({ tag, body: marks });
  await expect(placeholder(page)).toBeVisible();
  expect(asked).toEqual([]);
  await accept(page);
  await expect.poll(() => asked.toSorted()).toEqual(['stats.example/mesure.js', 'video.example/lecteur']);
});

test('the tag of its installation says who asks', async ({ page, site }) => {
  await site.visit({ tag: html[1] });
  await expect(banner(page)).toContainText('Exemple SARL');
  await expect(banner(page).getByRole('link', { name: 'Politique de confidentialité' })).toHaveAttribute('href', /\/confidentialite$/);
  await expect(await openPanel(page)).toContainText('rgpd@exemple.fr');
});

test('what it declares is valid, is shown, and lets what it marks wait and live', async ({ page, site }) => {
  const asked = await answerForExamples(page);
  const [declared] = recipe('Say who you are and what you use', 'html');
  const [marked] = recipe('Hold a third party', 'html');
  expect(faults(JSON.parse(/json" id="placet-config">([\s\S]*?)<\/script>/.exec(declared!)![1]!))).toEqual([]);
  await site.visit({
    tag: declared,
    before: '<script>window.log = []; window.startCounting = () => log.push("counting")</script>',
    body: marked,
  });
  await expect(placeholder(page)).toContainText('YouTube');
  const dialog = await openPanel(page);
  for (const name of ['Matomo', 'YouTube', 'Acme Video']) await expect(dialog).toContainText(name);
  await page.keyboard.press('Escape');
  expect(asked).toEqual([]);
  await accept(page);
  await expect.poll(() => asked.toSorted()).toEqual(['ads.example/pixel.js', 'www.youtube-nocookie.com/embed/VIDEO']);
  await expect.poll(() => page.evaluate(() => window.log.toSorted())).toEqual(['counting', 'map']);
  expect(site.console.filter((line) => /^(warning|error)/.test(line))).toEqual([]);
});

test('its code asks, waits, undoes and takes back', async ({ page, site }) => {
  const [ask] = recipe('Ask in code', 'js');
  const [takeBack] = recipe('Take it back', 'js');
  await site.visit({ config: { services: ['matomo'] } });
  await accept(page);
  await run(page, ask!);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(['count']);
  await run(page, takeBack!);
  await expect.poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(['count', 'stop']);
  expect(await granted(page, 'statistics', 'marketing', 'matomo')).toEqual([]);
});

test('its server reads what the browser has stored', async ({ page, site, context }) => {
  const [code] = recipe('On the server', 'js');
  const body = code!.replace("import { readConsent } from 'placet/server';", '');
  expect(body).not.toContain('import');
  const counts: string[] = [];
  const serve = new Function('readConsent', 'request', 'count', body);
  const ask = async (): Promise<void> => {
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    serve(readConsent, { headers: { cookie } }, () => counts.push(cookie));
  };
  await site.visit();
  await refuse(page);
  await ask();
  expect(counts).toEqual([]);
  await page.evaluate(() => window.placet.acceptAll());
  await ask();
  expect(counts).toHaveLength(1);
  expect(counts[0]).toContain('|statistics:1~');
});

test('every name in its table of members is one', async ({ page, site }) => {
  await site.visit();
  const table = readFileSync('README.md', 'utf8').split('| Member | |')[1]!.split('\n\n')[0]!;
  const names = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)/g)].map(([, name]) => name!));
  expect(names.length).toBeGreaterThan(15);
  expect(await page.evaluate((all) => all.filter((name) => !(name in window.placet)), names)).toEqual([]);
});
