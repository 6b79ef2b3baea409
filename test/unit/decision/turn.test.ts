// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Gate } from '../../../src/core/gate/observe.js';
import { createStore, type Store } from '../../../src/core/store.js';
import { turn } from '../../../src/decision/turn.js';
import { ready, saved } from '../core/samples.js';

let store: Store;
const gate = { unfolded: new WeakMap(), awake: [], trusted: (_kind: string, text: string) => text } as unknown as Gate;

const answer = (granted: boolean): void => {
  store.saved.value = saved({ statistics: { category: '', granted, material: '0' } });
};

beforeEach(() => {
  store = createStore(ready({}), () => {});
  store.ready.value = true;
  document.body.replaceChildren();
});

function put(tag: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-category': 'statistics', ...attributes })) made.setAttribute(name, value);
  document.body.append(made);
  return made;
}

const attributes = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

test('a live element sleeps again, exactly as it was written', () => {
  answer(false);
  const image = put('img', { src: 'a', 'data-src': 'a', srcset: 'b', 'data-srcset': 'b', 'data-was-src': 'grey', alt: 'x' });
  turn([image], gate, store);
  expect(attributes(image)).toEqual({ 'data-category': 'statistics', src: 'grey', 'data-src': 'a', 'data-srcset': 'b', alt: 'x' });
});

test('an address written live is kept for later', () => {
  answer(false);
  const link = put('link', { href: 'a.css' });
  turn([link], gate, store);
  expect(attributes(link)).toEqual({ 'data-category': 'statistics', 'data-href': 'a.css' });
});

test('a released element sleeps again whatever the page has made of its addresses', () => {
  answer(false);
  const image = put('img', { src: 'tracker', 'data-src': 'other', 'data-was-src': '' });
  const gone = put('iframe', { 'data-src': 'a', 'data-was-src': 'blank' });
  const moved = put('iframe', { src: 'elsewhere', 'data-was-src': '' });
  turn([image, gone, moved], gate, store);
  expect(attributes(image)).toEqual({ 'data-category': 'statistics', 'data-src': 'other' });
  expect(attributes(gone)).toEqual({ 'data-category': 'statistics', 'data-src': 'a', src: 'blank' });
  expect(attributes(moved)).toEqual({ 'data-category': 'statistics', 'data-src': 'elsewhere' });
});

test('a forged stand-in does not become code', () => {
  answer(false);
  const frame = put('iframe', { src: 'a', 'data-src': 'a', 'data-was-src': 'java\tscript:alert(1)' });
  turn([frame], gate, store);
  expect(attributes(frame)).toEqual({ 'data-category': 'statistics', 'data-src': 'a' });
});

test('a stand-in that the page refuses to take leaves the element asleep', () => {
  answer(false);
  const frame = put('embed', { src: 'a', 'data-src': 'a', 'data-was-src': 'grey' });
  const refusing = {
    ...gate,
    trusted: () => {
      throw new TypeError('refused');
    },
  } as Gate;
  expect(() => turn([frame], refusing, store)).toThrow('refused');
  expect(frame.hasAttribute('src')).toBe(false);
});

test.each([
  [null, false],
  ['', true],
  ['allow-scripts', true],
  ['allow-scripts Allow-Same-Origin', false],
])('a frame with sandbox=%j shows the page it holds: %s', (sandbox, shows) => {
  answer(true);
  const frame = put('iframe', { 'data-srcdoc': '<p>', ...(sandbox !== null && { sandbox }) });
  turn([frame], gate, store);
  expect(frame.getAttribute('srcdoc')).toBe(shows ? '<p>' : null);
  answer(false);
  turn([frame], gate, store);
  expect(frame.hasAttribute('srcdoc')).toBe(false);
});

test('a held frame is not taken out of the page again and again', () => {
  answer(false);
  const frame = put('iframe', { 'data-srcdoc': '<p>', sandbox: '' });
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(document.body, { childList: true });
  turn([frame], gate, store);
  expect([...records, ...observer.takeRecords()]).toEqual([]);
});

test('outside the page a template stays closed', () => {
  answer(true);
  const template = put('template', {}) as HTMLTemplateElement;
  template.remove();
  turn([template], gate, store);
  expect(gate.unfolded.has(template)).toBe(false);
});

test('granted again before this code had arrived, an element is left alone', () => {
  answer(true);
  const image = put('img', { src: 'a', 'data-src': 'a' });
  turn([image], gate, store);
  expect(image.getAttribute('src')).toBe('a');
});

test('a template opens only if it may when this code has arrived, and says so', () => {
  const released: unknown[] = [];
  document.addEventListener('placet:release', (event) => released.push((event as CustomEvent).detail.element));
  const template = put('template', {}) as HTMLTemplateElement;
  template.content.append(document.createElement('b'));
  answer(false);
  turn([template], gate, store);
  store.ready.value = false;
  answer(true);
  turn([template], gate, store);
  expect(document.querySelector('body > b')).toBeNull();
  store.ready.value = true;
  turn([template], gate, store);
  turn([template], gate, store);
  expect(document.querySelectorAll('body > b')).toHaveLength(1);
  expect(released).toEqual([template]);
  answer(false);
  turn([template], gate, store);
  expect(document.querySelector('body > b')).toBeNull();
});
