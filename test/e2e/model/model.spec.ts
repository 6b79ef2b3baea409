import fc from 'fast-check';
import { expect, test } from '../support/site.js';
import { commands, config, type Real, verify } from './commands.js';
import { createWorld, type World } from './world.js';

/**
 * Whatever a visitor, the page and other tabs do, in whichever order: no element ever runs without its consent at the
 * moment it runs, none runs twice, and in the end nothing that may run is left waiting.
 *
 * `PLACET_SEED=…` repeats a run, `PLACET_RUNS=…` asks for more than 40.
 */

declare const world: World;

const seed = Number(process.env.PLACET_SEED ?? Math.floor(Date.now() % 2 ** 31));
const numRuns = Number(process.env.PLACET_RUNS ?? 40);

/** Once everything has arrived: what is held may not live, what lives may. */
const leftover = (): string[] => {
  const wrong: string[] = [];
  for (const element of document.querySelectorAll<HTMLScriptElement>('[data-mark]')) {
    const id = element.dataset.mark!;
    const may = world.allowed(id);
    if (element.localName === 'script') {
      if (may && element.type === 'text/plain') wrong.push(`${id} was never run`);
    } else if (element.localName === 'template') {
      const open = element.nextElementSibling?.localName === 'b';
      if (open !== may) wrong.push(`${id} is ${open ? 'open' : 'closed'}`);
    } else {
      const live = element.getAttribute('src') === element.dataset.src;
      if (live !== may) wrong.push(`${id} is ${live ? 'live' : 'held'}`);
    }
  }
  return wrong;
};

test('no sequence of decisions, insertions and tabs lets anything run unasked or twice', async ({ page, site }) => {
  test.setTimeout(numRuns * 15_000);
  console.log(`model: ${numRuns} sequences, PLACET_SEED=${seed}`);
  await page.addInitScript(createWorld);
  const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 30, size: '+1' }), async (sequence) => {
    await page.context().clearCookies();
    await site.visit({ config });
    const real: Real = { page, site, held: new Set() };
    await fc.asyncModelRun(() => ({ model: { count: 0 }, real }), sequence);
    for (const key of real.held) await site.release(key);
    await expect.poll(() => page.evaluate(leftover)).toEqual([]);
    await verify(page, 'everything had arrived');
  });
  await fc.assert(property, { seed, numRuns, endOnFailure: false, interruptAfterTimeLimit: numRuns * 14_000 });
});
