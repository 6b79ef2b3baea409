import type { Browser, Page } from 'playwright';
import { refuse } from './refuse.ts';
import { median } from './runs.ts';

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  /** Microseconds of processor time: what another program took in between is not in it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

const isOurs = ({ name, args, dur }: TraceEvent): boolean =>
  !!dur && /^(EvaluateScript|FunctionCall)$/.test(name) && !!args.data?.url?.endsWith('/placet.js');

/** Milliseconds of the main thread that Chromium spent in `placet.js`, compiling included, from its first line on. */
async function traced(browser: Browser, page: Page): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.reload();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(isOurs).sort((a, b) => a.ts - b.ts);
  let until = 0;
  let sum = 0;
  // Before that, the page that was left says goodbye.
  for (const { ts, dur, tdur } of ours.slice(ours.findIndex(({ name }) => name === 'EvaluateScript'))) {
    // What lies within another has been counted with it.
    if (ts < until) continue;
    until = ts + dur!;
    sum += tdur!;
  }
  return sum / 1000;
}

/** The median over several loads by a visitor who has refused, the browser's caches warm. */
export async function returning(browser: Browser, url: string, rounds: number): Promise<number> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(url);
  await refuse(page);
  for (let warmUp = 0; warmUp < 3; warmUp++) await page.reload();
  const seen: number[] = [];
  for (let round = 0; round < rounds; round++) seen.push(await traced(browser, page));
  await context.close();
  return median(seen);
}
