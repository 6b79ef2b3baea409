import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';

/** The page with twelve kinds of tag, and what became of each. */

export const KINDS = {
  external: '`script src`',
  inline: '`script` in the page',
  async: '`script async`',
  defer: '`script defer`',
  module: '`script type=module`',
  iframe: '`iframe`',
  img: '`img srcset`',
  picture: '`picture`',
  video: '`video`',
  object: '`object`',
  link: '`link rel=stylesheet`',
  template: '`template` with a script',
} as const;
export type Kind = keyof typeof KINDS;
export type Cells = Record<Kind, string>;

export const kinds = Object.keys(KINDS) as Kind[];
const isScript = (kind: Kind): boolean => /external|inline|async|defer|module|template/.test(kind);

export interface Visit {
  page: Page;
  /** Names of what was asked for in the page since it was opened. */
  asked: Set<string>;
  /** Scripts on their way arrive from now on. */
  letGo(): void;
}

/** Allows just what the page needs: scripts by nonce, and no text where code is expected. */
const STRICT = [
  "default-src 'none'",
  "script-src 'nonce-n' 'strict-dynamic'",
  "connect-src 'self'",
  'img-src http:',
  'media-src http:',
  'frame-src http:',
  'object-src http:',
  'style-src http:',
  "require-trusted-types-for 'script'",
  'trusted-types placet',
].join('; ');

/** A visitor of their own, at the page; `strict` puts it under a strict policy. */
export async function visitor(browser: Browser, url: string, { strict = false } = {}) {
  const context = await browser.newContext();
  let letGo = (): void => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route('**/log.js*', async (route) => {
    await gone;
    await route.continue().catch(() => {});
  });
  if (strict) {
    await context.grantPermissions(['local-network-access']);
    const html = readFileSync(new URL('../pages/matrix.html', import.meta.url), 'utf8')
      .replaceAll('{{port}}', new URL(url).port)
      .replaceAll('<script', '<script nonce="n"');
    await context.route('**/pages/matrix', (route) =>
      route.fulfill({ contentType: 'text/html', body: html, headers: { 'content-security-policy': STRICT } }),
    );
  }
  const open = async (): Promise<Visit> => {
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const name = new URL(request.url()).searchParams.get('name');
      if (name) asked.add(name);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return { page, asked, letGo };
  };
  return { context, open, letGo };
}

/** What has become of each tag, in the words of the table. */
export async function cells({ page, asked }: Visit): Promise<Cells> {
  await page.evaluate(async () => {
    for (let round = 0; round < 3; round++) {
      await fetch('/log.gif');
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  });
  const { log, live } = await page.evaluate((names) => {
    const isLive = (name: string): boolean =>
      [...document.querySelectorAll(`[data-service="${name}"], [data-service="${name}"] > source`)].some((element) =>
        ['src', 'srcset', 'href', 'data'].some((url) => element.hasAttribute(`data-${url}`) && element.hasAttribute(url)),
      );
    return { log: window.log ?? [], live: names.filter(isLive) };
  }, kinds as string[]);
  const cell = (kind: Kind): string => {
    const times = log.filter((name) => name === kind).length;
    if (isScript(kind)) return times > 1 ? `runs ${times} times` : times ? 'runs once' : asked.has(kind) ? 'fetched, not run' : 'held';
    if (live.includes(kind)) return asked.has(kind) ? 'lives' : 'live, never fetched';
    return asked.has(kind) ? 'put back' : 'held';
  };
  return Object.fromEntries(kinds.map((kind) => [kind, cell(kind)])) as Cells;
}

/** Everything that can be fetched has been asked for. */
export const allAsked = ({ asked }: Visit): Promise<void> =>
  expect.poll(() => kinds.filter((kind) => kind !== 'inline' && !asked.has(kind))).toEqual([]);
