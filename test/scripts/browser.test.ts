import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, findHeadless } from '../../scripts/browser.js';

const folderOf = (code: number, ...programs: string[]): string => {
  const made = mkdtempSync(join(tmpdir(), 'placet-browser-'));
  for (const name of programs) {
    writeFileSync(join(made, name), `#!/bin/sh\nexit ${code}\n`);
    chmodSync(join(made, name), 0o755);
  }
  return made;
};
const folder = (...programs: string[]): string => folderOf(0, ...programs);

describe('where the tests look for Chromium', () => {
  const system = folder('google-chrome');
  const own = join(folder('own'), 'own');

  it('takes the one PLACET_CHROMIUM names before any other', () => {
    const named = join(folder('mine'), 'mine');
    expect(findChromium({ PLACET_CHROMIUM: named, PATH: system }, own)).toBe(named);
  });

  it('says so when PLACET_CHROMIUM names nothing', () => {
    expect(() => findChromium({ PLACET_CHROMIUM: '/nowhere/chromium' }, own)).toThrow(/PLACET_CHROMIUM.*\/nowhere\/chromium/);
  });

  it("takes Playwright's own before the system's", () => {
    expect(findChromium({ PATH: system }, own)).toBe(own);
  });

  it('finds a Chrome on the PATH', () => {
    expect(findChromium({ PATH: `${folder()}:${system}` }, '/nowhere')).toBe(join(system, 'google-chrome'));
  });

  it('passes over a program that does not start, as a stub or one without its libraries', () => {
    const broken = folderOf(1, 'chromium');
    expect(findChromium({ PATH: `${broken}:${system}` }, join(folderOf(1, 'own'), 'own'))).toBe(join(system, 'google-chrome'));
    expect(findChromium({ PATH: broken }, '/nowhere')).toBeNull();
  });

  it('finds nothing where there is nothing', () => {
    expect(findChromium({ PATH: folder() }, '/nowhere')).toBeNull();
  });
});

describe('where they look for Chromium without windows', () => {
  const system = folder('chromium-headless-shell');
  const there = join(system, 'chromium-headless-shell');

  it('finds it on the PATH, or where PLACET_HEADLESS says', () => {
    expect(findHeadless({ PATH: `${folder()}:${system}` })).toBe(there);
    expect(findHeadless({ PATH: folder(), PLACET_HEADLESS: there, PLACET_CHROMIUM: '/mine' })).toBe(there);
  });

  it('leaves it where another Chromium is named, where it does not start and where it is not', () => {
    expect(findHeadless({ PATH: system, PLACET_CHROMIUM: '/mine' })).toBeUndefined();
    expect(findHeadless({ PATH: folderOf(1, 'chromium-headless-shell') })).toBeUndefined();
    expect(findHeadless({ PATH: folder() })).toBeUndefined();
  });
});
