import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

const VIEWPORTS = { mobile: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const LAYERS = { first: 'banner', second: 'preferences' } as const;

const chromium = (): string | undefined =>
  [process.env.PLACET_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

/** Pixels of the tallest picture. */
const TALLEST = 20_000;

/** How much of what is drawn lies below a scrolling edge. */
const hidden = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('placet-ui')];
    const parts = hosts.flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    const scrolling = parts.filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowY));
    return Math.max(0, ...scrolling.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
  });

/** The window is as tall as it takes for nothing to be left to scroll to: a picture is to show the whole notice. */
async function stretch(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  let tall = height;
  for (let more = await hidden(page); more > 1 && tall < TALLEST; more = await hidden(page)) {
    tall = Math.min(tall + more, TALLEST);
    await page.setViewportSize({ width, height: tall });
    await drawn(page);
  }
}

const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Pictures of both layers on the site itself, on a phone and on a desktop, in each language; of the second in its whole length. Returns the files' names. R89. */
export async function takeScreenshots(url: string, folder: string, languages: readonly string[]): Promise<string[]> {
  const playwright = await import('playwright');
  const browser = await playwright.chromium.launch({ executablePath: chromium() });
  const files: string[] = [];
  try {
    for (const [device, viewport] of Object.entries(VIEWPORTS)) {
      for (const language of languages) {
        // A new visitor each time: the first layer is what somebody sees who never answered.
        const page = await browser.newPage({ viewport, locale: language, reducedMotion: 'reduce' });
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
          await drawn(page);
          if (layer === 'second') await stretch(page);
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
