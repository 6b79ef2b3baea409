import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What a document shows between fences, in that language, in order, under that heading: exactly what a reader copies. */
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
    const kinds: Record<string, string> = { js: 'text/javascript', css: 'text/css', gif: 'image/gif' };
    const contentType = kinds[pathname.split('.').at(-1)!] ?? 'text/html';
    return route.fulfill({ contentType, body: '', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.route('**/map.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '(window.log ||= []).push("map")' }));
  return asked;
}

/** Runs an example where the reader's own names stand for something; `told` has what was called. Imports are left to the page. */
export const run = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(
    async (body) => {
      const AsyncFunction = (async () => {}).constructor as new (...given: string[]) => (...values: unknown[]) => Promise<unknown>;
      const told: string[] = ((window as unknown as { told: string[] }).told ||= []);
      const button = () => document.createElement('button');
      const element = document.createElement('div');
      element.attachShadow({ mode: 'open' });
      const own: Record<string, unknown> = {
        count: () => told.push('count'),
        update: () => told.push('update'),
        redraw: () => told.push('redraw'),
        startTracker: () => ({ stop: () => told.push('stop') }),
        save: Object.assign(async (record: unknown) => sessionStorage.setItem('record', JSON.stringify(record)), { onclick: null }),
        load: async () => JSON.parse(sessionStorage.getItem('record')!),
        box: Object.assign(document.createElement('input'), { type: 'checkbox' }),
        kept: document.body,
        root: element.shadowRoot,
        element,
        ...Object.fromEntries(['button', 'banner', 'accept', 'refuse', 'withdraw', 'customize'].map((name) => [name, button()])),
      };
      await new AsyncFunction(...Object.keys(own), body)(...Object.values(own));
    },
    code.replace(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = await import($2);'),
  );
