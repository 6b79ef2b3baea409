import { chromium } from 'playwright';
import { accepting, RUNS } from '../bench/browser/accepting.ts';
import { inserting, NODES } from '../bench/browser/inserting.ts';
import { SCRIPTS } from '../bench/browser/pages.ts';
import { refuse } from '../bench/browser/refuse.ts';
import { returning } from '../bench/browser/returning.ts';
import { compare } from '../bench/browser/runs.ts';
import { startSite } from '../bench/browser/site.ts';
import { core, firstLayer, gzipped, loaded } from '../test/size/measure.ts';
import { needChromium } from './browser.ts';

/**
 * `npm run bench [rounds]`: what Placet costs a page, side by side with the same page without it, in real Chromium against
 * `dist/`. Prints figures and judges nothing: docs/bench.md says how they are taken.
 */

const rounds = Number(process.argv[2] ?? 7);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const line = (...cells: string[]): void => console.log(`| ${cells.join(' | ')} |`);
const head = (title: string, ...cells: string[]): void => {
  console.log(`\n${title}\n`);
  line(...cells);
  line(...cells.map(() => '---'));
};
const row = (label: string, { with: placet, without }: { with: number; without: number }): void =>
  line(label, ms(placet), ms(without), `× ${(placet / without).toFixed(2)}`);

const site = await startSite();
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--js-flags=--expose-gc'] });
console.log(`Chromium ${browser.version()}, medians of ${rounds} rounds after one to warm up`);
try {
  head(`Accepting, ${SCRIPTS.toLocaleString('en')} held scripts: after the click`, '', 'with Placet', 'by hand', 'ratio');
  for (const [page, label] of RUNS) {
    for (const slower of [1, 4]) {
      const at = slower > 1 ? `, CPU ${slower}× slower` : '';
      const seen = await compare(rounds, (placet) => accepting(browser, site.url(page, placet), slower));
      row(`${label}${at}: to paint`, seen.paint);
      row(`${label}${at}: until all have run`, seen.all);
      row(`${label}${at}: interaction to next paint`, seen.interaction);
    }
  }

  head(`Inserting ${NODES.toLocaleString('en')} plain nodes`, '', 'with Placet', 'without', 'ratio');
  const inserted = await compare(rounds, async (placet) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url('plain', placet));
    if (placet) {
      // A visitor who has chosen, as on nearly every page.
      await refuse(page);
      await page.reload();
    }
    const seen = await inserting(page);
    await context.close();
    return seen;
  });
  row('one at a time', inserted.each);
  row('all at once', inserted.together);

  head('A visitor who has chosen', '', 'main thread, processor time');
  line('`placet.js` on a plain page', ms(await returning(browser, site.url('plain', true), rounds)));
  line(
    `\`placet.js\` on a page with ${SCRIPTS.toLocaleString('en')} held scripts`,
    ms(await returning(browser, site.url('inline', true), rounds)),
  );
} finally {
  await browser.close();
  site.stop();
}

head('Loaded', '', 'bytes after gzip −9');
const size = (label: string, files: readonly string[]): void => line(label, gzipped(files).toLocaleString('en'));
size('a visitor who has chosen: `placet.js`', core);
size('a first visit in French, banner shown', firstLayer);
size('what an answer fetches, once', [...new Set(['decision', 'proof', 'erase'].flatMap((part) => loaded(`dist/placet-${part}.js`)))]);
size('all in one file: `placet.all.js`', ['dist/placet.all.js']);
size('the guard, where it is placed', ['dist/placet-guard.js']);
