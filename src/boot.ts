import { start } from './consent.js';
import type { Parts } from './parts.js';
import type { Placet } from './types.js';

/** From the tag on the page to a running Placet: finds the tag, reads its config, takes over the queue. */

const RUNNING = Symbol.for('placet');

/** The tag itself. `currentScript` can be an element named so, and is null in injected or module tags. CVE-2024-45812, R180. */
function findTag(): HTMLScriptElement | null {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  return document.querySelector<HTMLScriptElement>('script[src*="placet.js"],script[src*="placet.all.js"]');
}

/** `data-*` of the tag, as a config. */
const fromTag = ({ dataset }: HTMLScriptElement): object => ({
  ...dataset,
  controller: dataset.controller && { name: dataset.controller, email: dataset.contact },
  privacyPolicyUrl: dataset.privacyPolicy,
  cookiePolicyUrl: dataset.cookiePolicy,
  receipts: dataset.endpoint && { endpoint: dataset.endpoint },
  ui: dataset,
});

/** A config, and not an element whose name is `placetConfig`. */
const isPlain = (value: unknown): boolean => String(value) === '[object Object]';

/** Runs Placet once per document; a second copy does nothing but warn. R10. */
export function boot(partsAt: (base: string, buildHash: string | null) => Parts): void {
  const page = globalThis as unknown as { [RUNNING]?: boolean; placet?: Placet | ((placet: Placet) => void)[]; placetConfig?: unknown };
  const tag = findTag();
  const parts = partsAt(tag?.src || location.href, tag?.integrity || null);
  const explain = (code: string, subject?: unknown) =>
    void parts.develop().then(
      (tools) => tools.explain(code, subject),
      () => {},
    );
  if (page[RUNNING]) return void explain('second-copy');
  page[RUNNING] = true;

  const layers: unknown[] = [tag && fromTag(tag)];
  const block = document.querySelector('script#placet-config[type="application/json"]');
  try {
    if (block) layers.push(JSON.parse(block.textContent));
  } catch (error) {
    explain('bad-json', error);
  }
  if (isPlain(page.placetConfig)) layers.push(page.placetConfig);
  const url = tag?.dataset.config;
  const queued = page.placet;
  page.placet = start(layers, parts, url ? fetch(url).then((answer) => answer.json()) : undefined);
  if (Array.isArray(queued)) page.placet.push(...queued);
}
