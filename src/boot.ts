import { reporter, running, start } from './consent.js';
import { bare } from './core/config.js';
import { each } from './core/each.js';
import type { Parts } from './parts.js';
import type { Placet } from './types.js';

/** From the tag on the page to a running Placet: finds the tag, reads its config, takes over the queue. */

/** Runs Placet once per document; a second copy does nothing but warn. R10. */
export function boot(partsAt: (base: string, buildHash: string | null) => Parts): void {
  const page = globalThis as unknown as { placet?: Placet | ((placet: Placet) => void)[]; placetConfig?: unknown };
  // `currentScript` can be an element named so, and is null in injected or module tags. CVE-2024-45812, R180.
  const current: unknown = document.currentScript;
  const tag =
    current instanceof HTMLScriptElement
      ? current
      : document.querySelector<HTMLScriptElement>('script[src*="placet.js"],script[src*="placet.all.js"]');
  const parts = partsAt(tag?.src || location.href, tag?.integrity || null);
  const report = reporter(parts);
  if (running()) {
    report('second-copy');
    return;
  }

  // What the tag does not carry itself must not be read off a polluted prototype; what it carries for others is not ours. R181.
  const data: DOMStringMap = bare(tag?.dataset);
  const listed = (names: string) => each(names, (name) => data[name]);
  const layers: unknown[] = [
    {
      ...listed('language noticeVersion duration scope cookieName debug'),
      controller: data.controller && { name: data.controller, email: data.contact },
      privacyPolicyUrl: data.privacyPolicy,
      cookiePolicyUrl: data.cookiePolicy,
      receipts: data.endpoint && { endpoint: data.endpoint },
      ui: listed('layout position theme preset reopen easyToRead'),
    },
  ];
  const block = document.querySelector('script#placet-config[type$=json]');
  try {
    if (block) layers.push(JSON.parse(block.textContent));
  } catch (error) {
    report('bad-json', error);
  }
  // An element of that name is not the window's own either. R180.
  const fullest = Object.hasOwn(page, 'placetConfig') && page.placetConfig;
  const queued = page.placet;
  // A page of error holds no settings, whatever it is written in.
  const late = data.config && fetch(data.config).then(async (answer) => answer.ok && [...layers, await answer.json(), fullest]);
  page.placet = start([...layers, fullest], parts, late);
  // Whoever kept the queue goes on by it.
  if (Array.isArray(queued)) (queued.push = page.placet.push as never as typeof queued.push)(...queued);
}
