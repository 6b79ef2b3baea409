import { isLocal } from '../core/local.js';
import { domainsFor } from '../core/scope.js';
import type { Config } from '../types.js';
import { check } from './check.js';
import { messages } from './messages.js';

/** What is said to the developer, and only to the developer. Fetched when something is wrong. */

export const version: string = __VERSION__;

/** What browsers and bundlers say of a file that did not come. */
const NOT_FETCHED = /module|chunk|MIME/i;

/** What was thrown while drawing is no missing file. */
const told = (code: string, subject: unknown): string =>
  code === 'ui-missing' && subject instanceof Error && !NOT_FETCHED.test(subject.message) ? 'ui-failed' : code;

const said = new Set<string>();
let checked = false;

function say(code: string, ...details: unknown[]): void {
  const { problem, mend, page } = messages[code] ?? { problem: code, mend: '', page: 'api' };
  const [path, part] = page.split('#');
  const line = `[placet] ${problem} ${mend} See docs/${path}.md${part ? `#${part}` : ''} (${code})`;
  const key = line + details.map((detail) => (detail instanceof Element ? detail.outerHTML : String(JSON.stringify(detail)))).join();
  if (said.has(key)) return;
  said.add(key);
  console.warn(line, ...details);
}

/** What stands at `services[0].trackers`. */
const valueAt = (config: unknown, path: string): unknown =>
  path.split(/[.[\]]+/).reduce<unknown>((value, key) => (key ? (value as Record<string, unknown> | undefined)?.[key] : value), config);

/** `debug` as a boolean in the config, or as an attribute of the tag, there or `false`. */
const speaks = (debug: unknown): boolean => (debug === undefined ? isLocal() : debug !== false && debug !== 'false');

/** Says what is wrong, once, on local hosts and where `debug` is true; elsewhere nothing. The first time, the config is reviewed too. */
export function explain(code: string, subject?: unknown, config?: Config): void {
  if (!speaks(config?.debug)) return;
  say(told(code, subject), ...(subject === undefined ? [] : [subject]));
  if (config) review(config);
}

/** Goes through the whole config once, and says what in it is unknown or cannot be used. */
export function review(config: Config): void {
  if (checked || !speaks(config.debug)) return;
  checked = true;
  const { scope } = config;
  // A developer's own machine is part of no list that is meant for the site.
  if (Array.isArray(scope) && !isLocal() && !domainsFor(scope, location.hostname).length) say('scope-elsewhere', scope);
  for (const { code: found, key, expected } of check(config)) say(found, `${key}: expected ${expected}; found`, valueAt(config, key));
}
