import { expect, type Frame, type Page } from '@playwright/test';
import type { Site } from '../support/site.js';

/** A page that does its worst, and where on it Placet lives. */
export interface Hostile {
  /** Path below `/pages/`. */
  path: string;
  /** Placet is in the page's one frame. */
  framed?: boolean;
  /** What is answered holds for this page only: it lets no cookie be kept. */
  forgets?: boolean;
}

const CATEGORIES = ['preferences', 'statistics', 'marketing'];
/** Third parties of these pages, apart from those that Placet itself comes from. */
const TRACKERS = /^(stats|video)\./;

/** What can be seen of one page, by a visitor and by its third parties. */
export async function enter(page: Page, site: Site, { path, framed = false, forgets = framed }: Hostile) {
  await page.goto(site.url(`/pages/${path}`));
  const frame: Frame = framed ? page.frames()[1]! : page.mainFrame();
  const banner = frame.locator('placet-ui');
  const button = (name: string) => banner.getByRole('button', { name, exact: true });
  const state = () => frame.evaluate(() => window.placet.choice.state);
  return {
    frame,
    banner,
    button,
    state,
    granted: () => frame.evaluate((ids) => ids.filter((id) => window.placet.granted(id)), CATEGORIES),
    log: () => frame.evaluate(() => window.log ?? []),
    trackers: async () => (await site.thirdParties()).filter((host) => TRACKERS.test(host)),
    /** Answers by a real click, and waits until the answer holds and is on record. */
    async answers(name: 'Tout accepter' | 'Tout refuser') {
      await button(name).click();
      await expect(banner).toHaveCount(0);
      await expect.poll(state).toBe(name === 'Tout accepter' ? 'given' : 'refused');
      await expect.poll(() => frame.evaluate(() => window.placet.receipts.all().length)).toBe(1);
    },
    /** On the next page the answer still holds, wherever a cookie can be kept. */
    async stays(name: 'Tout accepter' | 'Tout refuser') {
      if (forgets) return;
      await page.reload();
      await expect.poll(state).toBe(name === 'Tout accepter' ? 'given' : 'refused');
      await expect(banner).toHaveCount(0);
    },
  };
}
