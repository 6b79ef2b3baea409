import { expect, type Page, test } from '@playwright/test';
import { choice, config, visit } from './site.js';

const jar = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.cookie
      .split('; ')
      .map((pair) => pair.replace(/=.*/, ''))
      .filter((name) => name && name !== 'placet-consent')
      .sort(),
  );

/** Every name of two services, one of none, one that is essential. */
const write = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const name of ['_m', '_m_1', '_m_', '_max', 'chatId', 'chatSeen', 'own', 'sid']) document.cookie = `${name}=1; path=/; max-age=60`;
    for (const name of ['measure:', 'measure:a', 'visit', 'own', 'placet-receipts']) {
      localStorage.setItem(name, '1');
      sessionStorage.setItem(name, '1');
    }
  });

const stored = (page: Page): Promise<string[][]> =>
  page.evaluate(() => [Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort()]);

test('names of refused services are not written, however many there are', async ({ context }) => {
  const { page, errors } = await visit(context);
  await write(page);
  expect(await jar(page)).toEqual(['_max', 'own', 'sid']);
  expect(await stored(page)).toEqual([
    ['own', 'placet-receipts', 'visit'],
    ['measure:', 'measure:a', 'own', 'placet-receipts'],
  ]);
  expect(errors).toEqual([]);
});

test('a yes to one service writes its names and no other’s', async ({ context }) => {
  const { page } = await visit(context, { cookie: choice('statistics') });
  await write(page);
  expect(await jar(page)).toEqual(['_m', '_m_', '_m_1', '_max', 'own', 'sid']);
  expect((await stored(page))[0]).toContain('measure:a');
});

for (const [where, given] of [
  ['in the config', { config: { ...config, guard: { undeclared: true } } }],
  ['on the tag', { tag: 'data-undeclared' }],
] as const) {
  test(`undeclared names are not written either when asked ${where}`, async ({ context }) => {
    const { page } = await visit(context, given);
    await write(page);
    expect(await jar(page)).toEqual(['sid']);
    expect(await stored(page)).toEqual([['placet-receipts'], ['placet-receipts']]);
  });
}

test('held cookies can still be taken away, and looked for', async ({ context }) => {
  await context.addCookies(['_m', '_m_1', 'chatId'].map((name) => ({ name, value: '1', url: 'http://shop.localhost' })));
  const { page } = await visit(context);
  await page.evaluate(() => {
    document.cookie = '_m=; Max-Age=0; path=/';
    document.cookie = '_m_1=; path=/; EXPIRES=Thu, 01 Jan 1970 00:00:00 GMT';
    document.cookie = 'chatId=2; expires=Fri, 01 Jan 2100 00:00:00 GMT';
    document.cookie = 'chatSeen=placet-probe; path=/';
  });
  expect(await jar(page)).toEqual(['chatId', 'chatSeen']);
  expect(await page.evaluate(() => document.cookie)).toContain('chatId=1');
});

test('the cookie store is one more way in', async ({ context }) => {
  const { page } = await visit(context);
  await page.evaluate(async () => {
    type Store = { set(name: string | { name: string; value: string }, value?: string): Promise<void> };
    const { cookieStore } = window as unknown as { cookieStore: Store };
    await cookieStore.set('_m', '1');
    await cookieStore.set({ name: 'chatId', value: '1' });
    await cookieStore.set('own', '1');
  });
  expect(await jar(page)).toEqual(['own']);
});

test('the cookie store too takes held cookies away, and says what is wrong', async ({ context }) => {
  await context.addCookies(['_m', 'chatId'].map((name) => ({ name, value: '1', url: 'http://shop.localhost' })));
  const { page, errors } = await visit(context);
  const told = await page.evaluate(async () => {
    const { cookieStore } = window as unknown as { cookieStore: { set(...args: unknown[]): Promise<void> } };
    await cookieStore.set({ name: '_m', value: '', expires: 0 });
    await cookieStore.set({ name: 'chatId', value: '2', expires: Date.now() + 60_000 });
    await cookieStore.set({ name: '_m_1', value: '1', expires: null });
    await cookieStore.set('_m_2', undefined);
    return Promise.all([['_m'], [{ name: '_m' }], ['own'], []].map((args) => cookieStore.set(...args).catch(({ name }) => name)));
  });
  expect(told).toEqual(Array(4).fill('TypeError'));
  expect(await page.evaluate(() => document.cookie)).toBe('chatId=1');
  expect(errors).toEqual([]);
});
