import type { Page } from '@playwright/test';
import type { Site } from '../support/site.js';

/** Held scripts for a page, and the answers to let them run. */

export const config = { ui: false, debug: false, reload: 'never' };

const tag = (attributes: string, text = '', category = 'statistics'): string =>
  `<script type="text/plain" data-category="${category}" ${attributes}>${text}</script>`;

/** Logs its name. */
export const inline = (name: string, category?: string): string => tag('', `(window.log ||= []).push('${name}')`, category);
/** Logs its name when it arrives. */
export const logged = (name: string, more = '', category?: string): string => tag(`src="/log.js?name=${name}" ${more}`, '', category);
/** Arrives after `letGo` with the same name, and logs it. */
export const held = (site: Site, name: string, more = '', category?: string): string =>
  tag(`src="/held.js?key=${site.host}-${name}&name=${name}" ${more}`, '', category);
export const hanging = (more = '', category?: string): string => tag(`src="/hang.js" ${more}`, '', category);
export const other = tag;

export const letGo = (site: Site, name: string): Promise<void> => site.release(`${site.host}-${name}`);

/** Paths of scripts that were asked for. */
export const asked = async (site: Site): Promise<string[]> =>
  (await site.requests()).map(({ path }) => path).filter((path) => /^\/(held|hang|slow|fail|log)\.js/.test(path));

export const say = (page: Page, answers: Record<string, boolean>): Promise<unknown> =>
  page.evaluate((given) => window.placet.choose(given), answers);

/** What had arrived has run: a request that followed it has come and gone. */
export const arrived = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await fetch('/log.gif');
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await fetch('/log.gif');
  });
