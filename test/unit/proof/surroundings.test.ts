import { afterEach, describe, expect, it, vi } from 'vitest';
import { familyOf, surroundings, viewportOf } from '../../../src/proof/surroundings.js';
import { openPage } from './stage.js';

afterEach(() => vi.unstubAllGlobals());

describe('what is taken from the browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/153.0 Mobile Safari/605.1.15',
      'Firefox',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0', 'Edge'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 OPR/120.0', 'Opera'],
    [
      'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29 Chrome/156.0 Mobile Safari/537.36',
      'Samsung Internet',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0 Safari/537.36', 'Chrome'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0 Mobile Safari/604.1',
      'Chrome',
    ],
    ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15', 'Safari'],
    ['curl/8.0', 'other'],
  ])('a family and no more: %s', (userAgent, family) => {
    expect(familyOf(userAgent)).toBe(family);
  });

  it.each([
    [320, 'mobile'],
    [639, 'mobile'],
    [640, 'tablet'],
    [1023, 'tablet'],
    [1024, 'desktop'],
  ])('a class of width: %i', (width, viewport) => {
    expect(viewportOf(width)).toBe(viewport);
  });

  it.each([
    [true, true],
    ['true', false],
    [1, false],
    [false, false],
    [undefined, false],
  ])('a signal only when it is true: %j', (gpc, signal) => {
    openPage({ gpc });
    expect(surroundings(0).gpc).toBe(signal);
  });

  it('the host, never the path', () => {
    openPage();
    const text = JSON.stringify(surroundings(Date.parse('2026-07-01T00:00:00Z')));
    expect(text).toContain('www.exemple.fr');
    expect(text).not.toMatch(/sante|depression|id=42|Mozilla|153/);
  });
});
