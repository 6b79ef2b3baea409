import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { erase, version } from '../../../src/erase/index.js';
import type { Service, Tracker, TrackerKind } from '../../../src/types.js';
import { fakeJar } from './fakeJar.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const service = (id: string, ...trackers: Tracker[]): Service => ({ id, name: id, category: 'statistics', trackers });

async function run(...given: Parameters<typeof erase>) {
  const started = erase(...given);
  await vi.advanceTimersByTimeAsync(1100);
  const { erased, leftover, settled } = await started;
  await vi.advanceTimersByTimeAsync(4000);
  return { erased, leftover, settled: await settled };
}

function fakeStorage(items: Record<string, string>): Storage {
  const held = new Map(Object.entries(items));
  return {
    get length() {
      return held.size;
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    removeItem: (key: string) => held.delete(key),
  } as never;
}

it('carries the release it belongs to', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});

it('erases across kinds, keeps what a granted service shares, and tells what others hold', async () => {
  const jar = fakeJar('https://www.exemple.fr/', { preset: [{ name: '_ga' }, { name: '_ga_1', domain: '.exemple.fr' }, { name: 'own' }] });
  vi.stubGlobal('localStorage', fakeStorage({ 'acme.id': '1', basket: '2' }));
  const report = await run(
    [
      service('ga', { name: '_ga*' }, { name: 'IDE', domain: 'doubleclick.net' }),
      service('acme', { name: 'acme.*', kind: 'localStorage' }),
    ],
    [service('ads', { name: '_ga' })],
  );
  expect(report.erased).toEqual([
    { service: 'ga', name: '_ga_1', kind: 'cookie' },
    { service: 'acme', name: 'acme.id', kind: 'localStorage' },
  ]);
  const left = [{ service: 'ga', name: 'IDE', kind: 'cookie', why: 'third-party' }];
  expect(report.leftover).toEqual(left);
  expect(report.settled).toEqual(left);
  expect(jar.all()).toEqual(['_ga www.exemple.fr /', 'own www.exemple.fr /']);
  expect(Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at))).toEqual(['basket']);
});

it('leaves alone what is granted again before the second look, and what that service shares', async () => {
  const jar = fakeJar('https://www.exemple.fr/', { preset: [{ name: '_a' }, { name: '_b' }, { name: '_both' }] });
  const denied = new Set(['a', 'b']);
  const services = [
    service('a', { name: '_a' }, { name: '_both' }, { name: 'IDE', domain: 'doubleclick.net' }),
    service('b', { name: '_b' }, { name: '_both' }),
  ];
  const started = erase(
    services,
    [],
    () => true,
    (id) => denied.has(id),
  );
  await vi.advanceTimersByTimeAsync(1000);
  const { erased, settled } = await started;
  expect(erased.map(({ service, name }) => `${service} ${name}`)).toEqual(['a _a', 'b _b', 'a _both', 'b _both']);
  denied.delete('a');
  for (const name of ['_a', '_b', '_both']) document.cookie = `${name}=new; path=/`;
  await vi.advanceTimersByTimeAsync(4000);
  expect(await settled).toEqual([{ service: 'b', name: '_b', kind: 'cookie', why: 'rewritten' }]);
  expect(jar.all()).toEqual(['_a www.exemple.fr /', '_both www.exemple.fr /']);
});

it('touches nothing of what was granted again before the first look', async () => {
  const jar = fakeJar('https://www.exemple.fr/', { preset: [{ name: '_a' }] });
  const report = await run(
    [service('a', { name: '_a' })],
    [],
    () => true,
    () => false,
  );
  expect(report).toEqual({ erased: [], leftover: [], settled: [] });
  expect(jar.all()).toEqual(['_a www.exemple.fr /']);
});

it('gives an empty report where everything is denied or missing', async () => {
  vi.stubGlobal('location', { hostname: '', pathname: 'srcdoc', protocol: 'about:', origin: 'null' });
  const kinds: TrackerKind[] = [
    'cookie',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'cache',
    'serviceWorker',
    'pixel',
    'sdk',
    'fingerprint',
  ];
  const odd = { name: 'x', kind: 'constructor' as TrackerKind };
  expect(await run([service('acme', odd, ...kinds.map((kind) => ({ name: 'x', kind })))])).toEqual({
    erased: [],
    leftover: [],
    settled: [],
  });
  expect(await run([])).toEqual({ erased: [], leftover: [], settled: [] });
});

it('tells nothing of what leaves nothing on the device', async () => {
  fakeJar('https://www.exemple.fr/');
  expect(await run([service('acme', { name: 'px', kind: 'pixel', domain: 'acme.example' }, { name: '*', kind: 'sdk' })])).toEqual({
    erased: [],
    leftover: [],
    settled: [],
  });
});

it('says that databases cannot be listed in a browser that cannot', async () => {
  fakeJar('https://www.exemple.fr/');
  vi.stubGlobal('indexedDB', {});
  const { leftover } = await run([service('acme', { name: 'db', kind: 'indexedDB' })]);
  expect(leftover).toEqual([{ service: 'acme', name: 'db', kind: 'indexedDB', why: 'unsupported' }]);
});
