import fc from 'fast-check';
import { expect, test } from '../support/site.js';
import { commands, config } from './commands.js';
import { countFetches, type Real, verify } from './verify.js';
import { createWorld, type World } from './world.js';

/**
 * Whatever a visitor, the page and other tabs do, in whichever order: no element ever runs without its consent at the
 * moment it runs, none runs twice, and in the end nothing that may run is left waiting.
 *
 * The sequences are the same each time, so that a change is judged by what it does: some at random, and those that have
 * found something. New ones are looked for by hand, with `PLACET_SEED=$RANDOM PLACET_RUNS=500`.
 */

declare const world: World;

const numRuns = Number(process.env.PLACET_RUNS ?? 20);
const seeds: Record<string, number> = process.env.PLACET_SEED
  ? { 'as asked': Number(process.env.PLACET_SEED) }
  : {
      'at random': 20_261_123,
      'what lived is put back after a withdrawal': 381_161_616,
      'an open template is copied': 396_903_087,
      'a script is put back while it is fetched': 823_068_501,
    };

// A second try with other sequences would hide what the first has found.
test.describe.configure({ retries: 0 });

/** Once everything has arrived: what is held may not live, what lives may. */
const leftover = (): string[] => {
  const wrong: string[] = [];
  for (const element of document.querySelectorAll<HTMLScriptElement>('[data-mark]')) {
    const id = element.dataset.mark!;
    const may = world.allowed(id);
    if (element.localName === 'script') {
      if (may && element.type === 'text/plain') wrong.push(`${id} was never run`);
    } else if (element.localName === 'template') {
      const open = document.querySelectorAll(`b[data-of="${id}"]`).length;
      if (may && open < world.find(id).length) wrong.push(`${id} is closed`);
    } else {
      const live = /[?&]name=/.test(element.getAttribute('src') ?? '');
      if (live !== may) wrong.push(`${id} is ${live ? 'live' : 'held'}`);
    }
  }
  // Of templates that are no longer there too.
  for (const element of document.querySelectorAll<HTMLElement>('[data-of]'))
    if (!world.allowed(element.dataset.of!)) wrong.push(`${element.dataset.of} has left something`);
  return wrong;
};

for (const [name, seed] of Object.entries(seeds)) {
  test(`no sequence of decisions, insertions and tabs lets anything run unasked or twice: ${name}`, async ({ page, site }) => {
    test.setTimeout(numRuns * 31_000);
    const second = await page.context().newPage();
    const fetches = countFetches(page);
    await page.addInitScript(createWorld);
    const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 30, size: '+1' }), async (sequence) => {
      await page.context().clearCookies();
      await site.visit({ config });
      await second.goto(site.url('/'));
      fetches.clear();
      const real: Real = { page, second, site, held: new Set(), fetches, quiet: null };
      await fc.asyncModelRun(() => ({ model: { count: 0 }, real }), sequence);
      for (const key of real.held) await site.release(key);
      await expect.poll(() => page.evaluate(leftover)).toEqual([]);
      await verify(real, 'everything had arrived');
    });
    await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: numRuns * 30_000, markInterruptAsFailure: true });
  });
}
