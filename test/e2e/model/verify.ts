import type { Page } from '@playwright/test';
import type { Site } from '../support/site.js';
import type { World } from './world.js';

declare const world: World;

/** What is known of a page without looking at it. */
export interface Model {
  /** Elements made so far. */
  count: number;
}

export interface Real {
  page: Page;
  /** Another tab of the same site. */
  second: Page;
  site: Site;
  /** Keys of answers still held. */
  held: Set<string>;
  /** How often the page has asked for each picture and frame. */
  fetches: Map<string, number>;
  /** After the command before: what was not allowed then, as often as it had been asked for; and the cookie. */
  quiet: { cookie: string; counts: Record<string, number> } | null;
}

/** Counts what the page asks for from now on, by name. */
export function countFetches(page: Page): Map<string, number> {
  const counts = new Map<string, number>();
  page.on('request', (request) => {
    const name = new URL(request.url()).searchParams.get('name') ?? '';
    if (/^(image|frame)/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return counts;
}

/** No element ran without consent, none ran twice, and nothing was asked for that may not be, or oftener than there was reason to. */
export async function verify(real: Real, after: string): Promise<void> {
  const { page, fetches, quiet } = real;
  const { wrong, allowed, loads, cookie } = await page.evaluate(() => {
    const times: Record<string, number> = {};
    for (const { id } of world.ran) times[id] = (times[id] ?? 0) + 1;
    const code = (id: string): boolean => !/^(image|frame)/.test(id);
    return {
      wrong: [
        ...world.ran.filter(({ allowed }) => !allowed).map(({ id }) => `${id} ran without consent`),
        ...Object.entries(times)
          .filter(([id, count]) => code(id) && count > world.copies[id]!)
          .map(([id, count]) => `${id} ran ${count} times`),
      ],
      allowed: Object.fromEntries(Object.keys(world.asks).map((id) => [id, world.allowed(id)])),
      loads: world.loads,
      cookie: document.cookie,
    };
  });
  for (const [id, count] of fetches) if (count > loads[id]!) wrong.push(`${id} was fetched ${count} times`);
  // Between two looks at the same choice.
  if (quiet?.cookie === cookie)
    for (const [id, count] of Object.entries(quiet.counts))
      if ((fetches.get(id) ?? 0) > count) wrong.push(`${id} was fetched while it was not allowed`);
  real.quiet = {
    cookie,
    counts: Object.fromEntries([...fetches].filter(([id]) => !allowed[id])),
  };
  if (wrong.length) throw new Error(`After ${after}: ${wrong.join('; ')}`);
}
