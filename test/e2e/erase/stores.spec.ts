import { expect, test } from '@playwright/test';
import { erase, service, visit } from './site.js';

test('local and session storage, databases, caches and workers go; what is not declared stays', async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(async () => {
    for (const area of [localStorage, sessionStorage]) {
      for (const key of ['acme.id', 'acme.queue', 'basket', 'placet-receipts']) area.setItem(key, '1');
    }
    for (const name of ['acme-events', 'own']) {
      await new Promise<void>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      });
    }
    await caches.open('acme-v1');
    await caches.open('own-v1');
    await navigator.serviceWorker.register('/acme/worker.js', { scope: '/acme/' });
    await navigator.serviceWorker.register('/own/worker.js', { scope: '/own/' });
  });

  const report = await erase(page, [
    service(
      'acme',
      { name: 'acme.*', kind: 'localStorage' },
      { name: 'acme.id', kind: 'sessionStorage' },
      { name: 'acme-*', kind: 'indexedDB' },
      { name: 'acme-v1', kind: 'cache' },
      { name: '/acme/', kind: 'serviceWorker' },
      { name: 'acme', kind: 'pixel', domain: 'acme.example' },
    ),
  ]);

  expect(report.erased.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
    'cache acme-v1',
    'indexedDB acme-events',
    'localStorage acme.id',
    'localStorage acme.queue',
    'serviceWorker /acme/',
    'sessionStorage acme.id',
  ]);
  expect(report.leftover).toEqual([]);
  expect(report.settled).toEqual([]);
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  }));
  expect(left).toEqual({
    local: ['basket', 'placet-receipts'],
    session: ['acme.queue', 'basket', 'placet-receipts'],
    databases: ['own'],
    caches: ['own-v1'],
    workers: ['/own/'],
  });
});

test('a database that a script holds open is told as refused, and goes when it is let go', async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('acme-events');
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
      }),
  );
  const left = [{ service: 'acme', name: 'acme-events', kind: 'indexedDB', why: 'refused' }];
  expect(await erase(page, [service('acme', { name: 'acme-events', kind: 'indexedDB' })])).toEqual({
    erased: [],
    leftover: left,
    settled: left,
  });

  await page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('a script that denies storage by throwing disturbs nothing', async ({ context }) => {
  const page = await visit(context, 'https://www.exemple.fr/');
  await page.evaluate(() => {
    const deny = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(globalThis, 'localStorage', deny);
    Object.defineProperty(document, 'cookie', { ...deny, set: deny.get });
    Object.defineProperty(globalThis, 'indexedDB', deny);
  });
  const report = await erase(page, [service('acme', { name: 'a' }, { name: 'b', kind: 'localStorage' }, { name: 'c', kind: 'indexedDB' })]);
  expect(report).toEqual({ erased: [], leftover: [], settled: [] });
});
