import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { needChromium } from '../../../scripts/browser.js';
import { expect, test } from '../support/site.js';
import { allAsked, type Cells, cells, KINDS, kinds, type Visit, visitor } from './visit.js';

/**
 * Twelve kinds of tag in nine situations. What is seen is what docs/matrix.md says, cell by cell.
 * `PLACET_WRITE_MATRIX=1` writes the file.
 */

const FILE = new URL('../../../docs/matrix.md', import.meta.url);

const accept = ({ page }: Visit): Promise<unknown> => page.evaluate(() => window.placet.acceptAll());
const withdraw = ({ page }: Visit): Promise<unknown> => page.evaluate(() => window.placet.withdraw());

type Situation = (browser: Browser, url: string) => Promise<Cells>;

const accepted =
  (options?: { strict: boolean }): Situation =>
  async (browser, url) => {
    const { open, letGo } = await visitor(browser, url, options);
    const visit = await open();
    letGo();
    await accept(visit);
    await allAsked(visit);
    return cells(visit);
  };

/** Taken back before anything asked for has come. */
async function withdrawnWhileLoading(browser: Browser, url: string): Promise<Visit> {
  const { open, letGo } = await visitor(browser, url);
  const visit = await open();
  await accept(visit);
  await allAsked(visit);
  await withdraw(visit);
  letGo();
  return visit;
}

const SITUATIONS: Record<string, Situation> = {
  'Before an answer': async (browser, url) => cells(await (await visitor(browser, url)).open()),
  Refused: async (browser, url) => {
    const { open } = await visitor(browser, url);
    const visit = await open();
    await visit.page.evaluate(() => window.placet.rejectAll());
    await visit.page.reload();
    return cells(visit);
  },
  Accepted: accepted(),
  'Withdrawn while loading': async (browser, url) => cells(await withdrawnWhileLoading(browser, url)),
  '… then accepted': async (browser, url) => {
    const visit = await withdrawnWhileLoading(browser, url);
    await cells(visit);
    await accept(visit);
    return cells(visit);
  },
  'Accepted in another tab': async (browser, url) => {
    const { open, letGo } = await visitor(browser, url);
    letGo();
    const [here, there] = [await open(), await open()];
    await accept(there);
    await allAsked(here);
    return cells(here);
  },
  'Corrupt cookie': async (browser, url) => {
    const { open, context } = await visitor(browser, url);
    await context.addCookies([{ name: 'placet-consent', value: '1|9|9|x|x|fr|statistics:1~1', url }]);
    return cells(await open());
  },
  'Strict policy': accepted({ strict: true }),
  'Under `gouv.fr`': async (browser, url) => {
    const { open, letGo, context } = await visitor(browser, url.replace(/[\w.]+localhost/, 'www.essai.gouv.fr'));
    letGo();
    await accept(await open());
    // The widest domain that may have a cookie is not the suffix.
    expect((await context.cookies()).find(({ name }) => name === 'placet-consent')?.domain).toBe('.essai.gouv.fr');
    const again = await open();
    await allAsked(again);
    return cells(again);
  },
};

const markdown = (columns: readonly [string, Cells][]): string => {
  const row = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  return `# What becomes of each kind of tag

Seen in Chromium on the built files by \`test/e2e/matrix\`, which fails when this page says anything else.

${[
  row(['', ...columns.map(([name]) => name)]),
  row(['---', ...columns.map(() => '---')]),
  ...kinds.map((kind) => row([KINDS[kind], ...columns.map(([, cells]) => cells[kind])])),
].join('\n')}

- *held*: not fetched, not run. *lives*: fetched and shown. *put back*: it was fetched, and has gone back to sleep.
- *fetched, not run*: it was on its way when consent was taken back, arrived, and did not run.
- *Strict policy*: scripts by nonce with \`strict-dynamic\`, Trusted Types enforced with no policy but \`placet\`.
- *Under \`gouv.fr\`*: the page is at \`www.essai.gouv.fr\`, with \`scope: "domain"\`, and this is the visit after the answer.
`;
};

test('twelve kinds of tag in nine situations', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const url = baseURL!.replace('shop.', 'matrix.').concat('/pages/matrix');
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--host-resolver-rules=MAP *.gouv.fr 127.0.0.1'] });
  const columns: [string, Cells][] = [];
  for (const [name, situation] of Object.entries(SITUATIONS)) columns.push([name, await situation(browser, url)]);
  await browser.close();

  const text = markdown(columns);
  console.log(text);
  if (process.env.PLACET_WRITE_MATRIX) writeFileSync(FILE, text);
  expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(text);
});
