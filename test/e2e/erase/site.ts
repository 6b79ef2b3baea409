import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { ErasePart } from '../../../src/parts.js';
import type { Erased, Leftover, Service, Tracker } from '../../../src/types.js';

export interface Report {
  erased: Erased[];
  leftover: Leftover[];
  settled: Leftover[];
}

/** A blank page of any host on the web, answered from here, with the part that erases beside it. */
export async function visit(context: BrowserContext, url: string): Promise<Page> {
  await context.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path.endsWith('.js') && existsSync(`dist${path}`) && readFileSync(`dist${path}`, 'utf8');
    // A sandboxed frame has an origin of its own.
    if (file) return route.fulfill({ contentType: 'text/javascript', body: file, headers: { 'access-control-allow-origin': '*' } });
    if (path.endsWith('worker.js'))
      return route.fulfill({ contentType: 'text/javascript', body: 'self.oninstall = () => self.skipWaiting()' });
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Page</title>' });
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

export const service = (id: string, ...trackers: Tracker[]): Service => ({ id, name: id, category: 'statistics', trackers });

/** Runs `erase` in the page and waits for its second look. `meanwhile` runs between the two. */
export function erase(page: Page, services: Service[], kept: Service[] = [], meanwhile = ''): Promise<Report> {
  return page.evaluate(
    async ([services, kept, meanwhile]) => {
      const part = (await import(new URL('/placet-erase.js', location.href).href)) as ErasePart;
      const { erased, leftover, settled } = await part.erase(services, kept);
      if (meanwhile) document.cookie = meanwhile;
      return { erased, leftover, settled: await settled };
    },
    [services, kept, meanwhile] as const,
  );
}

/** Every cookie in the browser as `name domain path`, sorted. */
export const jar = async (context: BrowserContext): Promise<string[]> =>
  (await context.cookies()).map(({ name, domain, path }) => `${name} ${domain} ${path}`).sort();
