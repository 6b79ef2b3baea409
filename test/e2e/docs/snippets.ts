import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What a page shows between fences, in that language, in order: exactly what a reader copies. */
export function snippets(file: string, language: string, heading = ''): string[] {
  const text = readFileSync(file, 'utf8');
  const part = heading ? (text.split(new RegExp(`^#+ ${heading}$`, 'm'))[1] ?? '').split(/^#+ (?=[A-Z])/m)[0]! : text;
  return [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , code]) => code!);
}

/** Stands for every host there is in the examples, and notes what was asked of them. */
export async function answerForExamples(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:\/\/(?:[\w-]+\.example|www\.youtube-nocookie\.com)\//, (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    asked.push(hostname + pathname);
    const type = pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : 'text/html';
    return route.fulfill({ contentType: type, body: '', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.route('**/map.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '(window.log ||= []).push("map")' }));
  return asked;
}

/** Runs an example as the body of an asynchronous function, where the reader's own names stand for something. */
export const run = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(async (body) => {
    const AsyncFunction = (async () => {}).constructor as new (...given: string[]) => (...values: unknown[]) => Promise<unknown>;
    const told: string[] = ((window as unknown as { told: string[] }).told ||= []);
    const own: Record<string, unknown> = {
      count: () => told.push('count'),
      update: () => told.push('update'),
      startTracker: () => ({ stop: () => told.push('stop') }),
      button: document.createElement('button'),
      element: Object.assign(document.createElement('div')),
      kept: document.body,
      save: async (record: unknown) => sessionStorage.setItem('record', JSON.stringify(record)),
      load: async () => JSON.parse(sessionStorage.getItem('record')!),
    };
    (own.element as HTMLElement).attachShadow({ mode: 'open' });
    await new AsyncFunction(...Object.keys(own), body)(...Object.values(own));
  }, code);
