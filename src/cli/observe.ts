import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { inBrowser } from './browser.js';
import { type Asked, observationOf, type Step } from './observation.js';

/** Milliseconds: how long a page that never rests is waited for. */
const LONGEST = 60_000;

/** Counts what a page asks for, until nothing has been on its way for a while. */
function watch(page: Page, quiet: number) {
  let asked: Asked[] = [];
  let open = 0;
  let last = Date.now();
  const ended = () => {
    open = Math.max(0, open - 1);
    last = Date.now();
  };
  page.on('request', (request) => {
    asked.push({ url: request.url(), kind: request.resourceType() });
    open += 1;
    last = Date.now();
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return {
    /** What was asked for since the last call. */
    async rest(): Promise<Asked[]> {
      last = Date.now();
      for (const end = last + LONGEST; Date.now() < end && (open > 0 || Date.now() - last < quiet); ) await pause(50);
      const seen = asked;
      asked = [];
      return seen;
    },
  };
}

const answer = async (page: Page, layer: 'placet-ui' | 'placet-preferences', name: 'accept' | 'reject'): Promise<void> => {
  await page.locator(`${layer} [data-placet="${name}"]`).click({ timeout: LONGEST / 2 });
};

/** Acts of a visitor one after the other in a browser that holds nothing yet, and what the page did after each. */
async function visit(browser: Browser, url: string, quiet: number, choice: 'reject' | 'accept'): Promise<Step[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { rest } = watch(page, quiet);
  const steps: Step[] = [];
  const step = async (after: Step['after'], act: () => Promise<unknown>): Promise<void> => {
    await act();
    const asked = await rest();
    const storage = await page.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.keys(store)));
    const seen = { asked, held: await context.cookies(), storage, now: Date.now() / 1000 };
    steps.push({ after, ...observationOf(new URL(url).hostname, seen) });
  };
  await step('arriving', () => page.goto(url));
  await step(choice === 'reject' ? 'refusing' : 'accepting', () => answer(page, 'placet-ui', choice));
  await step('another page view', () => page.reload());
  if (choice === 'accept') {
    // By the same window a visitor has: as easily as it was given. GDPR 7(3).
    await step('withdrawing', async () => {
      await page.evaluate(() => window.placet.open());
      await answer(page, 'placet-preferences', 'reject');
    });
    await step('another page view', () => page.reload());
  }
  await context.close();
  return steps;
}

/**
 * What a page asks for and stores before any choice, after a refusal, after a yes, and once that is withdrawn. A step ends when nothing has
 * been on its way for `quiet` milliseconds. Throws when the page cannot be reached or shows no first layer of Placet.
 */
export const observe = (url: string, quiet: number): Promise<{ browser: string; refused: Step[]; accepted: Step[] }> =>
  inBrowser(async (browser) => ({
    browser: `Chromium ${browser.version()}`,
    refused: await visit(browser, url, quiet, 'reject'),
    accepted: await visit(browser, url, quiet, 'accept'),
  }));
