import type { Browser } from 'playwright';
import type { Name } from './pages.ts';

declare const scheduler: { postTask(task: () => void, options: { priority: string }): Promise<void> };

/** Chromium reports no shorter interaction. Milliseconds. */
const LEAST = 16;

interface Watched {
  done?: number;
  clicked?: number;
  painted?: number;
  interaction: number;
}

/** Runs in the page before anything else: when the button was clicked, when it was painted away, and the worst interaction. */
function watch(): void {
  const page = window as unknown as Watched;
  page.interaction = 0;
  addEventListener('click', ({ timeStamp }) => (page.clicked ??= timeStamp), { capture: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.interaction = Math.max(page.interaction, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  let stood = false;
  const look = (): void => {
    const stands = !!document.querySelector('#accept, placet-ui');
    stood ||= stands;
    if (!stood || stands || page.painted) return;
    // Before anything else that waits for this frame.
    const painted = (): void => void (page.painted ??= performance.now());
    requestAnimationFrame(() => void scheduler.postTask(painted, { priority: 'user-blocking' }));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** One visit, in a browser context of its own: a real click on «Tout accepter», until every script has run. Milliseconds after the click. */
export async function accepting(browser: Browser, url: string, slower: number): Promise<Record<'paint' | 'all' | 'interaction', number>> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(url);
  const button = page.locator('[data-placet="accept"], #accept');
  await button.waitFor();
  // The page has come to rest: what is measured is the answer, not the loading.
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await button.click();
  await page.waitForFunction(() => (window as unknown as Watched).done && (window as unknown as Watched).painted, null, {
    timeout: 120_000,
  });
  // Chromium reports an interaction after the frame that shows it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
  const seen = await page.evaluate(() => {
    const { clicked, done, painted, interaction } = window as unknown as Watched;
    return { paint: painted! - clicked!, all: done! - clicked!, interaction };
  });
  await context.close();
  return { ...seen, interaction: Math.max(seen.interaction, LEAST) };
}

export const RUNS: readonly (readonly [page: Name, label: string])[] = [
  ['inline', 'inline scripts'],
  ['external', 'async scripts from a server'],
];
