// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boot } from '../../../src/boot.js';
import { createConsent } from '../../../src/index.js';
import type { Placet } from '../../../src/types.js';
import { parts, seen, settled } from './stage.js';

type Page = { placet?: unknown; placetConfig?: unknown };
const page = globalThis as Page;
const name = (): string | undefined => (page.placet as Placet).choice && Object.keys((page.placet as Placet).choice.categories).join();

function tag(attributes: Record<string, string> = {}): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.setAttribute('src', 'https://shop.example/placet/placet.js');
  for (const [key, value] of Object.entries(attributes)) script.setAttribute(key, value);
  document.body.append(script);
}
const block = (config: unknown): void => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'placet-config';
  script.textContent = typeof config === 'string' ? config : JSON.stringify(config);
  document.body.append(script);
};
const go = (): Placet => {
  boot(() => parts());
  return page.placet as Placet;
};

beforeEach(() => {
  delete page.placet;
  delete page.placetConfig;
});
afterEach(() => {
  (page.placet as Placet | undefined)?.destroy?.();
  delete page.placet;
  delete page.placetConfig;
  for (const key of Object.keys(Object.prototype)) delete (Object.prototype as Record<string, unknown>)[key];
});

const only = (id: string) => ({
  categories: { preferences: false, statistics: false, marketing: false, [id]: {} },
  ui: { reopen: 'link' },
});

test('later layers win: the block over the tag, what is fetched over the block, window.placetConfig over all', async () => {
  tag({ 'data-cookie-name': 'tag', 'data-config': '/late.json' });
  block(only('block'));
  vi.stubGlobal('fetch', async () => Response.json(only('late')));
  const placet = go();
  expect(Object.keys(placet.choice.categories)).toEqual(['essential', 'block']);
  await new Promise(setImmediate);
  await settled();
  expect(Object.keys(placet.choice.categories)).toEqual(['essential', 'late']);
  placet.destroy();
  page.placetConfig = only('window');
  const other = go();
  await new Promise(setImmediate);
  await settled();
  expect(Object.keys(other.choice.categories)).toEqual(['essential', 'window']);
});

test('a page of error is no config, even one in JSON', async () => {
  tag({ 'data-config': '/late.json' });
  vi.stubGlobal('fetch', async () => Response.json(only('late'), { status: 404 }));
  const placet = go();
  await new Promise(setImmediate);
  await settled();
  expect(Object.keys(placet.choice.categories)).toEqual(['essential', 'preferences', 'statistics', 'marketing']);
  expect(seen.reported).toContain('config-missing');
  expect(seen.fetched).toEqual([]);
});

test('a block that cannot be read is reported, and the rest counts', async () => {
  block('{');
  page.placetConfig = only('window');
  go();
  await settled();
  expect(seen.reported).toContain('bad-json');
  expect(name()).toBe('essential,window');
});

test('of the tag only what is listed is read', () => {
  tag({ 'data-categories': 'abc', 'data-services': 'x', 'data-account': 'false', 'data-cfasync': 'false', 'data-reopen': 'link' });
  go();
  expect(name()).toBe('essential,preferences,statistics,marketing');
  expect(document.querySelectorAll('placet-reopen')).toHaveLength(0);
});

test('a polluted prototype gives no setting, and makes nothing be fetched', async () => {
  const fetched = vi.fn(async () => Response.json({}));
  vi.stubGlobal('fetch', fetched);
  tag();
  Object.assign(Object.prototype, { config: 'https://evil.example/', reopen: 'link', placetConfig: only('evil') });
  go();
  await settled();
  expect(fetched).not.toHaveBeenCalled();
  expect(name()).toBe('essential,preferences,statistics,marketing');
  expect(document.querySelectorAll('placet-reopen')).toHaveLength(1);
});

test('a second copy of the tag does nothing but warn; destroy() makes room', async () => {
  const first = go();
  go();
  expect(page.placet).toBe(first);
  await settled();
  expect(seen.reported).toEqual(['second-copy']);
  first.destroy();
  expect(go()).not.toBe(first);
});

test('createConsent() beside a running tag, or called twice, answers with the one that runs', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const first = go();
  expect(createConsent({ cookieName: 'other' })).toBe(first);
  first.destroy();
  const mine = createConsent({ ui: { reopen: 'link' } });
  expect(mine).not.toBe(first);
  expect(createConsent()).toBe(mine);
  mine.destroy();
  expect(document.querySelectorAll('placet-reopen')).toHaveLength(0);
  warned.mockRestore();
});

test('createConsent() takes over a queue where one stands, and sets no global otherwise', () => {
  const heard: string[] = [];
  createConsent({ ui: false }).destroy();
  expect(page.placet).toBeUndefined();
  const kept = [(placet: Placet) => heard.push(placet.version)];
  page.placet = kept;
  const placet = createConsent({ ui: false });
  expect(heard).toEqual([placet.version]);
  expect(page.placet).toBe(placet);
  kept.push(() => heard.push('kept'));
  expect(heard, 'whoever kept the queue goes on by it').toEqual([placet.version, 'kept']);
});
