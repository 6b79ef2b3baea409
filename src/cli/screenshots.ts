import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { need } from '../ledger/peers.js';

const VIEWPORTS = { mobile: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const LAYERS = { first: 'banner', second: 'preferences' } as const;

const chromium = (): string | undefined =>
  [process.env.PLACET_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

/** Pictures of both layers on the site itself, on a phone and on a desktop, in each language. Returns the files' names. R89. */
export async function takeScreenshots(url: string, folder: string, languages: readonly string[]): Promise<string[]> {
  await need(['playwright']);
  const playwright = await import('playwright');
  const browser = await playwright.chromium.launch({ executablePath: chromium() });
  const files: string[] = [];
  try {
    for (const [device, viewport] of Object.entries(VIEWPORTS)) {
      for (const language of languages) {
        // A new visitor each time: the first layer is what somebody sees who never answered.
        const page = await browser.newPage({ viewport, locale: language });
        await page.goto(url, { waitUntil: 'load' });
        await page.waitForFunction(() => typeof window.placet?.open === 'function');
        for (const [layer, view] of Object.entries(LAYERS)) {
          await page.evaluate(
            async ([tag, which]) => {
              await window.placet.setLanguage(tag!);
              await window.placet.open(which as 'banner');
            },
            [language, view],
          );
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
          const file = `${language}-${layer}-${device}.png`;
          await page.screenshot({ path: join(folder, file) });
          files.push(file);
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return files;
}
