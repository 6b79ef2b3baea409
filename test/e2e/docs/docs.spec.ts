import { readConsent } from '../../../src/server/index.js';
import { faults } from '../playground/playground.js';
import { expect, test } from '../support/site.js';
import { accept, banner, openPanel, placeholder } from '../support/visitor.js';
import { answerForExamples, run, snippets } from './snippets.js';

/** Each example of the documents, run for real. */

const config = { services: ['matomo', 'youtube'] };

/** What a bundler would do about imports by name. */
const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    placet: '/dist/index.js',
    'placet/ui': '/dist/ui.js',
    'placet/server': '/dist/server.js',
    preact: '/packages/preact.js',
    'preact/hooks': '/packages/hooks.js',
    'preact/jsx-runtime': '/packages/jsx-runtime.js',
    '@preact/signals': '/packages/signals.js',
    '@preact/signals-core': '/packages/signals-core.js',
    'js-cookie': '/packages/js-cookie.js',
  },
})}</script>`;

for (const file of ['docs/api.md', 'docs/tags.md']) {
  test(`the code of ${file} runs as it is written`, async ({ page, site }) => {
    test.slow();
    const codes = snippets(file, 'js').filter((code) => !code.includes('readConsent'));
    expect(codes.length).toBeGreaterThan(3);
    await site.visit({ config });
    for (const code of codes) {
      await page.evaluate(() => window.placet.acceptAll());
      await run(page, code);
    }
  });
}

test('what docs/api.md does on a server reads what the browser has stored', async ({ page, site, context }) => {
  const code = snippets('docs/api.md', 'js').find((one) => one.includes('readConsent'))!;
  await site.visit();
  await accept(page);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const body = `${code.replace(/^import.*$/m, '')}; return consent.granted('statistics');`;
  expect(new Function('readConsent', 'request', body)(readConsent, { headers: { cookie } })).toBe(true);
  expect(new Function('readConsent', 'request', body)(readConsent, { headers: {} })).toBe(false);
});

test('the tags of docs/tags.md wait, and live once they may', async ({ page, site }) => {
  const asked = await answerForExamples(page);
  const body = snippets('docs/tags.md', 'html').join('\n');
  await site.visit({ config, before: '<script>window.log = []; window.fbq = (...call) => log.push(call.join())</script>', body });
  await expect(placeholder(page).first()).toBeVisible();
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => window.log)).toEqual([]);
  await accept(page);
  await expect
    .poll(() => [...new Set(asked)].sort())
    .toEqual(
      expect.arrayContaining([
        'fonts.example/inter.css',
        'social.example/widget.js',
        'stats.example/m.js',
        'video.example/film.mp4',
        'www.youtube-nocookie.com/embed/VIDEO',
      ]),
    );
  expect(asked.some((address) => address.startsWith('stats.example/pixel'))).toBe(true);
  await expect.poll(() => page.evaluate(() => window.log.toSorted())).toEqual(['init,1', 'map']);
  await expect(page.locator('blockquote.post')).toBeVisible();
});

test('the settings of docs/config.md are valid, and what they say is drawn', async ({ page, site }) => {
  const [json] = snippets('docs/config.md', 'json');
  expect(faults(JSON.parse(json!))).toEqual([]);
  await site.visit({ config: JSON.parse(json!) });
  await expect(banner(page)).toHaveAttribute('data-position', 'bottom-left');
  const panel = await openPanel(page);
  for (const text of ['Exemple SARL', 'A. Martin', 'Réseaux sociaux', 'Matomo', 'Acme']) await expect(panel).toContainText(text);

  await site.visit({ tag: snippets('docs/config.md', 'html')[0] }, '/by-attributes');
  await expect(banner(page)).toContainText('Exemple SARL');
  await expect(banner(page)).toHaveAttribute('data-layout', 'box');
});

test('the code of docs/headless.md runs on the page it is for', async ({ page, site }) => {
  const [firstLayer, bundled, beside, sheets] = snippets('docs/headless.md', 'js') as [string, string, string, string];
  const [tag] = snippets('docs/headless.md', 'html');
  await site.visit({ tag });
  await run(page, firstLayer);
  await run(page, beside);
  await page.evaluate(() => window.placet.open('preferences'));
  await expect(page.locator('placet-preferences').getByRole('dialog')).toBeVisible();

  await site.visit({ before: importMap, tag: ' ' }, '/bundled');
  await run(page, bundled);
  await run(page, `import { styles } from 'placet/ui';\n${sheets}`);
});
