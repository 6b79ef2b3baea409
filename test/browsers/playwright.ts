import { type BrowserContext, type BrowserType, chromium, firefox, type LaunchOptions } from 'playwright';
import { needChromium } from '../../scripts/browser.js';
import type { Engine, Window } from './engine.js';

async function tab(context: BrowserContext): Promise<Window> {
  const page = await context.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    click: async (find) => {
      const element = (await page.evaluateHandle<Element | null>(find)).asElement();
      if (!element) throw new Error(`Nothing to click: ${find}`);
      await element.click();
    },
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack()),
    tab: () => tab(context),
    close: () => context.close(),
  };
}

async function start(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  return {
    window: async () => tab(await browser.newContext({ locale: 'fr-FR' })),
    stop: () => browser.close(),
  };
}

export const startChromium = (): Promise<Engine> => start(chromium, { executablePath: needChromium() });

/** The system's own Firefox, by WebDriver BiDi. */
export const startFirefox = (): Promise<Engine> => start(firefox, { channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' });
