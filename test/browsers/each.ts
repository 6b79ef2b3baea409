import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Engine, Window } from './engine.js';
import type { Pages } from './pages.js';
import { startChromium, startFirefox } from './playwright.js';
import { startSite } from './site.js';
import { type Visitor, visitor } from './visitor.js';
import { startWebKit } from './webkit.js';

const engines: readonly [string, () => Promise<Engine>][] = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
];

/** What a scenario has at hand. */
export interface Scene {
  readonly site: Awaited<ReturnType<typeof startSite>>;
  /** A window in a profile of its own; new for each scenario. */
  readonly window: Window;
  /** A visitor comes to a page. */
  visit(page: keyof Pages): Promise<Visitor>;
}

/** Tells the same scenarios in each engine. */
export function inEachEngine(tell: (scene: Scene) => void): void {
  describe.each(engines)('%s', (_, start) => {
    let engine: Engine;
    const scene = {
      visit: async (page: keyof Pages) => {
        await scene.window.open(scene.site.url(page));
        return visitor(scene.window);
      },
    } as { -readonly [Key in keyof Scene]: Scene[Key] };

    beforeAll(async () => {
      scene.site = await startSite();
      engine = await start();
    });
    afterAll(async () => {
      await engine?.stop();
      await scene.site.stop();
    });
    beforeEach(async () => {
      scene.site.hits.length = 0;
      scene.window = await engine.window();
    });
    afterEach(() => scene.window.close());
    tell(scene);
  });
}
