import { expect, type Page, test } from '@playwright/test';
import type { Config, Service } from '../../../src/types.js';
import { choiceUnder, config, tracker, visit } from './site.js';

/** Whether a request to each service leaves: `measure`, then `chat`. */
const leaves = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    Promise.all(['http://tracker.localhost/a', 'http://cdn.chat.localhost/a'].map((url) => Promise.resolve(navigator.sendBeacon(url)))),
  );

/** `chat` is replayed, so its beacons are always taken: here it is not. */
const plain: Config = { ...config, services: config.services!.map((service) => ({ ...(service as Service), replay: false })) };

const block = (text: string): string => `<script type="application/json" id="placet-config">${text}</script>`;

test.describe('before Placet is there', () => {
  test('nothing leaves without a choice', async ({ context }) => {
    const { page, hits } = await visit(context, { config: plain });
    expect(await leaves(page)).toEqual([false, false]);
    expect(hits).toEqual([]);
  });

  test('a stored choice is followed, service by service', async ({ context }) => {
    const { page } = await visit(context, { config: plain, cookie: choiceUnder(plain, 'measure') });
    expect(await leaves(page)).toEqual([true, false]);
  });

  for (const [what, spoil] of Object.entries<(cookie: string) => string>({
    'is cut': (cookie) => cookie.slice(0, cookie.indexOf('~')),
    'grants more than it says': (cookie) => cookie.replaceAll(':0~', ':2~'),
    'is of another version': (cookie) => cookie.replace('=1|', '=2|'),
    'has expired': (cookie) => cookie.replace(/\|\d+\|\d+\|/, '|1600000000|1600000100|'),
    'is from the future': (cookie) => cookie.replace(/\|\d+\|\d+\|/, '|4000000000|4000000100|'),
    'was made under other services': (cookie) => cookie.replace(/^([^|]*\|\d+\|\d+\|)\w+/, '$11a'),
  })) {
    test(`a choice that ${what} is none`, async ({ context }) => {
      const { page, errors } = await visit(context, { config: plain, cookie: spoil(choiceUnder(plain, 'statistics', 'marketing')) });
      expect(await leaves(page)).toEqual([false, false]);
      expect(errors).toEqual([]);
    });
  }

  test('an unspoilt one is followed', async ({ context }) => {
    const { page } = await visit(context, { config: plain, cookie: choiceUnder(plain, 'statistics', 'marketing') });
    expect(await leaves(page)).toEqual([true, true]);
  });
});

test('the config may be an object of the page', async ({ context }) => {
  const { page } = await visit(context, { head: `<script>window.placetConfig = ${JSON.stringify(plain)}</script>` });
  expect(await leaves(page)).toEqual([false, false]);
});

for (const [what, text] of Object.entries({
  'no JSON': '{ oops',
  'a list': '[]',
  null: 'null',
  'services that are no list': '{ "services": 3 }',
  'hosts that are no list':
    '{ "services": [{ "id": "a", "name": "A", "category": "statistics", "hosts": "tracker.localhost", "trackers": 1 }] }',
  'things that are no service': '{ "services": [null, 3, "matomo", { "id": "__proto__" }, { "id": "a", "hosts": ["tracker.localhost"] }] }',
  'hosts that are no host':
    '{ "services": [{ "id": "a", "name": "A", "category": "statistics", "hosts": [null, "", "a b", "://", {}], "trackers": [null, {}, { "name": "*" }] }] }',
})) {
  test(`a config that is ${what} disturbs nothing`, async ({ context }) => {
    const { page, errors } = await visit(context, { head: block(text) });
    expect(await leaves(page)).toEqual([true, true]);
    await page.evaluate(() => {
      document.cookie = 'own=1';
    });
    expect(await page.evaluate(() => document.cookie)).toContain('own=1');
    expect(errors).toEqual([]);
  });
}

test('elements named like what is looked for grant nothing and stop nothing', async ({ context }) => {
  const { page, errors } = await visit(context, {
    head: `<a id="placet" href="x"></a><a id="placetConfig"></a><img name="currentScript" alt=""><iframe name="placet" title="p"></iframe>${block(JSON.stringify(plain))}`,
  });
  expect(await leaves(page)).toEqual([false, false]);
  expect(await page.evaluate(() => Array.isArray((window as unknown as { placet: unknown }).placet))).toBe(true);
  expect(errors).toEqual([]);
});

test('a polluted prototype grants nothing', async ({ context }) => {
  const { page } = await visit(context, {
    head: `<script>Object.assign(Object.prototype, { essential: true, granted: true, held: false, category: 'essential', replay: true, statistics: true })</script>${block(JSON.stringify(plain))}`,
  });
  expect(await leaves(page)).toEqual([false, false]);
});

test('a frame that may store nothing holds all the same', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { config: plain, headers: { 'content-security-policy': 'sandbox allow-scripts' } });
  await page.evaluate(() => new Image().setAttribute('src', 'http://tracker.localhost/x.gif'));
  expect(await leaves(page)).toEqual([false, false]);
  expect(hits).toEqual([]);
  expect(errors).toEqual([]);
});

test('it follows what Placet says once it is there', async ({ context }) => {
  const { page, hits } = await visit(context, { config: plain });
  await page.evaluate(() => {
    const answers: Record<string, boolean> = { measure: false };
    const listeners: (() => void)[] = [];
    const api = { granted: (id: string) => answers[id] === true, on: (_: string, listener: () => void) => listeners.push(listener) };
    const page = window as unknown as { placet: ((placet: unknown) => void)[]; say(id: string, answer: boolean): void };
    for (const callback of page.placet) callback(api);
    page.say = (id, answer) => {
      answers[id] = answer;
      for (const listener of listeners) listener();
    };
  });
  const say = (answer: boolean) =>
    page.evaluate((answer) => (window as unknown as { say(id: string, answer: boolean): void }).say('measure', answer), answer);
  expect(await leaves(page)).toEqual([false, false]);
  await say(true);
  expect(await leaves(page)).toEqual([true, false]);
  await say(false);
  expect(await leaves(page)).toEqual([false, false]);
  await expect.poll(() => hits).toEqual([`POST ${tracker}/a`]);
});
