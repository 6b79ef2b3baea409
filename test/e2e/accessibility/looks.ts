import type { Locator, Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, type Site } from '../support/site.js';

/** Every look that comes with Placet. */
export const PRESETS = ['default', 'minimal', 'rounded', 'dsfr'] as const;
export const THEMES = ['light', 'dark'] as const;
export const HOSTS = ['placet-ui', 'placet-preferences', 'placet-embed', 'placet-status', 'placet-reopen'] as const;

/** Where else the first layer can stand, each in another look and language. */
export const PLACES = [
  { layout: 'bar', position: 'top', preset: 'rounded', theme: 'light', lang: 'ar' },
  { layout: 'box', position: 'bottom-right', preset: 'minimal', theme: 'dark', lang: 'fr' },
  { layout: 'dialog', preset: 'dsfr', theme: 'light', lang: 'ar' },
  { layout: 'inline', preset: 'default', theme: 'dark', lang: 'fr' },
] as const;

/** A link, a held frame, and enough of a page to scroll. */
export const PAGE = `<div id="cookies"></div><p><a href="/elsewhere">Un lien</a></p>
<iframe data-service="video" data-src="/log.html" width="400" height="260" title="Vidéo"></iframe>
${'<p>Une phrase, puis une autre.</p>'.repeat(30)}`;

export interface Shown {
  preset?: string;
  theme?: string;
  layout?: string;
  position?: string;
  lang?: string;
  config?: object;
  body?: string;
}

/** A first visit of a page whose owner wants that look. The device prefers the other theme, so that what is seen is the owner's wish. */
export async function visit(page: Page, site: Site, { lang = 'fr', config, body = PAGE, ...ui }: Shown = {}): Promise<void> {
  if (ui.theme) await page.emulateMedia({ colorScheme: ui.theme === 'dark' ? 'light' : 'dark' });
  const container = ui.layout === 'inline' ? { container: '#cookies' } : {};
  await site.visit({ config: { ...shop, ui: { ...ui, ...container }, ...config }, body, lang });
  await expect(reject(page)).toBeVisible();
}

/** By what they do, since their words change with the language. */
export const reject = (page: Page): Locator => page.locator('placet-ui [data-placet="reject"]');
export const accept = (page: Page): Locator => page.locator('placet-ui [data-placet="accept"]');
export const customize = (page: Page): Locator => page.locator('placet-ui [data-placet="customize"]');
export const preferences = (page: Page): Locator => page.locator('placet-preferences dialog');
export const status = (page: Page): Locator => page.locator('placet-status [part="status"]');
export const wayBack = (page: Page): Locator => page.locator('placet-reopen button');

/** Opens every disclosure of the preferences. */
export async function unfold(page: Page): Promise<void> {
  await expect(preferences(page)).toBeVisible();
  await preferences(page).evaluate((dialog) => {
    for (const details of dialog.querySelectorAll('details')) details.open = true;
  });
}

/**
 * Goes through everything Placet draws, and stops at each place: first layer and placeholder, preferences unfolded,
 * confirmation, and the visitor's own choices.
 */
export async function tour(page: Page, at: (place: string, hosts: readonly string[]) => Promise<void>): Promise<void> {
  await expect(page.locator('placet-embed [part="allow"]')).toBeVisible();
  await at('first layer', ['placet-ui', 'placet-embed']);
  await customize(page).click();
  await unfold(page);
  await at('preferences', ['placet-preferences']);
  await preferences(page).locator('[data-placet="reject"]').click();
  await expect(status(page).locator('button')).toBeVisible();
  // It does not leave from under the pointer.
  await status(page).hover();
  await at('confirmation', ['placet-status', 'placet-embed', 'placet-reopen']);
  await status(page).locator('button').click();
  await unfold(page);
  await expect(preferences(page).locator('pre').first()).toBeVisible();
  await at('your choices', ['placet-preferences']);
}
