import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.js';
import { banner } from '../support/visitor.js';

/** What releasing a thousand scripts costs, told without a clock: what comes before what, and how often the browser gets a turn. */

const SCRIPTS = 1000;
const thousand = `<script>window.log = []; window.ran = 0; window.yields = 0; window.most = 0;
  // Each script says it has taken nine milliseconds, whatever the machine.
  const start = Date.now();
  Date.now = () => start + ran * 9;
  const run = () => { ran++; most = Math.max(most, ++sinceYield); };
  let sinceYield = 0;
  const turn = () => { yields++; sinceYield = 0; };
</script>
${`<script type="text/plain" data-category="statistics">run()</script>`.repeat(SCRIPTS)}`;

/** How many ran, how many turns the browser got, and how many ran without one in between, at most. */
const seen = (page: Page): Promise<{ ran: number; yields: number; most: number }> => page.evaluate('({ ran, yields, most })');

/** A thousand scripts take their time on a busy machine. */
const PATIENCE = { timeout: 45_000 };

const clicks = (page: Page, name: string): Promise<void> => banner(page).getByRole('button', { name }).click();

const WAYS: Record<string, string> = {
  'by scheduler.yield': `<script>const native = scheduler.yield.bind(scheduler); scheduler.yield = () => { turn(); return native(); }</script>`,
  'by a timer, where there is no scheduler.yield': `<script>
    delete Scheduler.prototype.yield;
    const native = setTimeout.bind(window);
    window.setTimeout = (task, delay, ...rest) => native((...given) => { delay || turn(); task(...given); }, delay, ...rest);
  </script>`,
};

for (const [way, watched] of Object.entries(WAYS)) {
  test(`the browser gets a turn ${way} after each slice of work`, async ({ page, site }) => {
    await site.visit({ body: thousand + watched });
    await clicks(page, 'Tout accepter');
    await expect.poll(async () => (await seen(page)).ran, PATIENCE).toBe(SCRIPTS);
    const { yields, most } = await seen(page);
    expect(yields).toBeGreaterThanOrEqual(SCRIPTS - 1);
    expect(most).toBe(1);
  });
}

test('a visitor is heard between two of them: a refusal stops the rest', async ({ page, site }) => {
  await site.visit({
    config: { reload: 'never' },
    body: `${thousand}<script>
      const native = scheduler.yield.bind(scheduler);
      let said = false;
      scheduler.yield = async () => { turn(); await native(); if (ran === 10 && !said) await (said = true, placet.rejectAll()); };
    </script>`,
  });
  await clicks(page, 'Tout accepter');
  await expect.poll(() => page.evaluate(() => window.placet.choice.state), PATIENCE).toBe('refused');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect((await seen(page)).ran).toBe(10);
});

test('the answer is on screen before the first of them runs', async ({ page, site }) => {
  await site.visit({
    body: `<script>
      window.log = [];
      addEventListener('click', () => requestAnimationFrame(() => setTimeout(() => log.push('painted'))), { capture: true, once: true });
    </script>
    ${`<script type="text/plain" data-category="statistics">log.push(document.querySelector('placet-ui') ? 'covered' : 'ran')</script>`.repeat(SCRIPTS)}`,
  });
  await expect(banner(page)).toBeVisible();
  await clicks(page, 'Tout accepter');
  await expect.poll(() => page.evaluate(() => window.log.length), PATIENCE).toBe(SCRIPTS + 1);
  expect(await page.evaluate(() => [window.log[0], ...new Set(window.log.slice(1))])).toEqual(['painted', 'ran']);
});
