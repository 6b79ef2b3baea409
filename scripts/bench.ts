import { chromium } from 'playwright';
import { accepting, RUNS } from '../bench/browser/accepting.ts';
import { inserting, NODES } from '../bench/browser/inserting.ts';
import { type Name, SCRIPTS } from '../bench/browser/pages.ts';
import { refuse } from '../bench/browser/refuse.ts';
import { returning } from '../bench/browser/returning.ts';
import { compare, type Seen } from '../bench/browser/runs.ts';
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
const both = ({ median, worst }: Seen): string => `${ms(median)} (${ms(worst)})`;
const row = (label: string, { with: placet, without }: { with: Seen; without: Seen }): void =>
  line(label, both(placet), both(without), `× ${(placet.median / without.median).toFixed(2)}`);

const site = await startSite();
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--js-flags=--expose-gc'] });
console.log(`Chromium ${browser.version()}, median (worst) of ${rounds} rounds after one to warm up`);
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

  const inserts = async (page: Name, placet: boolean) => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(site.url(page, placet));
    if (placet) {
      // A visitor who has chosen, as on nearly every page.
      await refuse(tab);
      await tab.reload();
    }
    const seen = await inserting(tab);
    await context.close();
    return seen;
  };
  head(`Inserting ${NODES.toLocaleString('en')} plain nodes, processor time`, '', 'with', 'without', 'ratio');
  for (const [what, measure] of [
    ['Placet', (placet: boolean) => inserts('plain', placet)],
    ['Placet, beside an observer that does nothing', (placet: boolean) => inserts('observed', placet)],
    // What the browser itself takes for being watched: nobody who watches can cost less.
    ['an observer that does nothing', (observed: boolean) => inserts(observed ? 'observed' : 'plain', false)],
  ] as const) {
    const inserted = await compare(rounds, measure);
    row(`one at a time: ${what}`, inserted.each);
    row(`all at once: ${what}`, inserted.together);
  }

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
