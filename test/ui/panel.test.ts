import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { resolve } from '../../src/core/config.js';
import { decide } from '../../src/core/rules.js';
import { createStore, type Store } from '../../src/core/store.js';
import type { Context, Decisions } from '../../src/decision/index.js';
import { loaders } from '../../src/locales/index.js';
import type { Parts } from '../../src/parts.js';
import type { Config } from '../../src/types.js';
import { startPanel } from '../../src/ui/panel.js';
import { answer, press, config as shop } from './stage.js';

let store: Store;
let stops: (() => void)[];
let reported: string[];
let layers: string[];

function page(extra: Config, deciding: () => Promise<Pick<Decisions, 'act'>>): Context {
  reported = [];
  store = createStore(resolve([shop, extra], vi.fn()), (code) => void reported.push(code));
  store.language.value = 'fr';
  store.ready.value = true;
  return { store, stops, deciding, parts: { locale: (tag: string) => loaders[tag]!() } as Parts, receipts: {} } as unknown as Context;
}
const idle = () => new Promise<never>(() => {});
const lines = (): (string | null)[] =>
  [...(document.querySelector('placet-ui')?.shadowRoot?.querySelectorAll('li strong') ?? [])].map((line) => line.textContent);
const signal = (on: unknown): void => void Object.defineProperty(navigator, 'globalPrivacyControl', { value: on, configurable: true });
const heard = (event: Event): void => void layers.push(`${event.type.slice(7)} ${(event as CustomEvent).detail.view}`);

beforeEach(() => {
  stops = [];
  layers = [];
  for (const name of ['open', 'close']) document.addEventListener(`placet:${name}`, heard);
});
afterEach(() => {
  for (const stop of stops) stop();
  for (const name of ['open', 'close']) document.removeEventListener(`placet:${name}`, heard);
  signal(undefined);
  document.body.replaceChildren();
});

test('the first layer stands while there is something to ask, and is put off by closing it', async () => {
  const panel = await startPanel(page({}, idle));
  expect(store.view.peek()).toBe('banner');
  panel.open();
  panel.close();
  expect(store.view.peek(), 'the preferences go back to where they were opened from').toBe('banner');
  panel.close();
  expect(store.view.peek()).toBe('none');
  store.ready.value = false;
  store.ready.value = true;
  expect(store.view.peek()).toBe('none');
  panel.open('banner');
  expect(store.view.peek(), 'called for, it stands all the same').toBe('banner');
});

test('whatever else it is called with, such as the event of a click, it opens the preferences', async () => {
  const panel = await startPanel(page({}, idle));
  panel.open(new MouseEvent('click') as never);
  expect(store.view.peek()).toBe('preferences');
  panel.close();
  panel.open('preference' as never);
  expect(store.view.peek()).toBe('preferences');
  expect(layers).toEqual([
    'open banner',
    'close banner',
    'open preferences',
    'close preferences',
    'open banner',
    'close banner',
    'open preferences',
  ]);
});

test('a change asks for what is open, in the words for it', async () => {
  const context = page({ categories: { social: { title: 'Réseaux sociaux' } } }, idle);
  const old = resolve([shop], vi.fn());
  const saved = decide(old, null, { answers: {}, partial: false, now: 0, language: 'fr', lifetime: 1 });
  store.invalidated.value = ['social'];
  store.saved.value = saved;
  await startPanel(context);
  await answer('Refuser ces points');
  expect(lines()).toEqual(['Réseaux sociaux']);
});

test('an answer that cannot be stored: nothing is granted, it is said to the developer, and asked again', async () => {
  const context = page({}, () => Promise.reject(new Error('offline')));
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const panel = await startPanel(context);
  store.saved.value = decide(store.config, null, {
    answers: { statistics: true },
    partial: false,
    now: 0,
    language: 'fr',
    lifetime: 1,
  });
  expect(store.granted('statistics')).toBe(true);
  panel.open('banner');
  store.saved.value = null;
  press(await answer('Tout refuser'));
  await waitFor(() => expect(reported).toEqual(['decision-missing']));
  await new Promise(setImmediate);
  expect(store.granted('statistics')).toBe(false);
  expect(store.view.peek()).toBe('banner');
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test('an objection of the browser answers what is asked and no more, where the owner says so', async () => {
  signal(true);
  const act = vi.fn(async () => ({ receipt: null, erased: [], blocked: [], leftover: [], settled: Promise.resolve([]), running: [] }));
  const context = page({ signals: { gpc: 'deny-all-and-hide' }, categories: { social: {} } }, async () => ({ act }));
  store.saved.value = decide(resolve([shop], vi.fn()), null, {
    answers: { statistics: true },
    partial: false,
    now: 0,
    language: 'fr',
    lifetime: 1,
  });
  await startPanel(context);
  expect(act.mock.calls).toEqual([[{ social: false }, { reason: 'signal', action: 'reject-all', layer: 'none' }]]);
});

test('ended before it had come, it draws nothing and says nothing', async () => {
  const context = page({}, idle);
  Object.assign(context, { stops: { push: (stop: () => void) => stop() } });
  store.ready.value = false;
  await startPanel(context);
  expect(store.view.peek()).toBe('none');
  expect(document.querySelector('placet-ui')).toBeNull();
  expect(layers).toEqual([]);
});

test('without an interface it opens nothing, and says so', async () => {
  const panel = await startPanel(page({ ui: false }, idle));
  panel.open();
  panel.close();
  expect([store.view.peek(), reported]).toEqual(['none', ['no-ui']]);
});
