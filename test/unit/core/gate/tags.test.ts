// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isAllowed, isEmbed, isLive, isOrdered, needs, someUrl } from '../../../../src/core/gate/tags.js';
import { createStore, type Store } from '../../../../src/core/store.js';
import { ready, saved, service } from '../samples.js';

const config = ready({ services: [service('measure'), service('video', 'marketing')] });

function storeWith(answers: Record<string, boolean> = {}): Store {
  const store = createStore(config, () => {});
  const entries = Object.entries(answers).map(([id, granted]) => [
    id,
    { category: { measure: 'statistics', video: 'marketing' }[id] ?? '', granted, material: '0' },
  ]);
  store.saved.value = saved(Object.fromEntries(entries));
  return store;
}

function element(tag: string, attributes: Record<string, string>, ...children: Element[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

test.each([
  [{ 'data-category': 'statistics' }, ['statistics']],
  [{ 'data-category': ' statistics,  marketing ' }, ['statistics', 'marketing']],
  [{ 'data-service': 'measure' }, ['measure']],
  [{ 'data-service': 'measure', 'data-category': 'statistics' }, ['measure']],
  [{ 'data-service': 'measure', 'data-category': 'statistics marketing' }, ['measure', 'marketing']],
  [{ 'data-category': '' }, []],
])('%o asks for %o', (attributes, ids) => {
  expect(needs(element('script', attributes), storeWith())).toEqual(ids);
});

test.each([
  ['statistics', { statistics: true }, true],
  ['statistics', { statistics: false }, false],
  ['statistics', {}, false],
  ['statistics marketing', { statistics: true }, false],
  ['!marketing', {}, true],
  ['!marketing', { marketing: true }, false],
  ['essential', {}, true],
  ['!essential', {}, false],
  ['unheard-of', { statistics: true }, null],
  ['statistics unheard-of', { statistics: true }, null],
  ['!unheard-of', {}, null],
  ['__proto__', {}, null],
  ['', { statistics: true }, null],
])('%j under %o: %o', (category, answers, allowed) => {
  expect(isAllowed(element('script', { 'data-category': category }), storeWith(answers))).toBe(allowed);
});

test('any of several is enough where the tag says so, and an unknown one still holds it', () => {
  const any = (category: string) => element('script', { 'data-category': category, 'data-match': 'any' });
  expect(isAllowed(any('statistics marketing'), storeWith({ marketing: true }))).toBe(true);
  expect(isAllowed(any('statistics marketing'), storeWith())).toBe(false);
  expect(isAllowed(any('statistics unheard-of'), storeWith({ statistics: true }))).toBe(null);
});

test("a service's own answer goes before its category's", () => {
  const tag = element('iframe', { 'data-service': 'video', 'data-category': 'marketing' });
  expect(isAllowed(tag, storeWith({ marketing: false, video: true }))).toBe(true);
  expect(isAllowed(tag, storeWith({ marketing: true, video: false }))).toBe(false);
  expect(isAllowed(tag, storeWith({ marketing: true }))).toBe(true);
});

test('ordered are classic scripts that are not async', () => {
  const ordered = (attributes: object) => isOrdered(element('script', attributes as Record<string, string>) as HTMLScriptElement);
  expect([{}, { defer: '' }, { 'data-type': 'text/javascript' }].map(ordered)).toEqual([true, true, true]);
  expect([{ async: '' }, { 'data-type': 'module' }].map(ordered)).toEqual([false, false]);
});

test('a placeholder is due for what a visitor would miss', () => {
  const due = (tag: string, attributes = {}) => isEmbed(element(tag, attributes));
  expect(['iframe', 'video', 'audio', 'embed', 'object'].map((tag) => due(tag))).toEqual([true, true, true, true, true]);
  expect(['img', 'link', 'picture', 'source', 'track'].map((tag) => due(tag))).toEqual([false, false, false, false, false]);
  const sizes = [{ width: '1' }, { width: '0' }, { hidden: '' }, { width: '100%' }, { width: '560' }, { width: '' }];
  expect(sizes.map((size) => due('iframe', size))).toEqual([false, false, false, true, true, true]);
});

test('live is what the browser looks at; a stand-in is not', () => {
  const live = (attributes: Record<string, string>) => isLive(element('img', attributes));
  expect(live({ 'data-src': 'a' })).toBe(false);
  expect(live({ 'data-src': 'a', src: 'grey' })).toBe(false);
  expect(live({ 'data-src': 'a', src: 'a' })).toBe(true);
  expect(live({ src: 'a' })).toBe(true);
  expect(live({ 'data-src': 'a', srcset: 'b' })).toBe(true);
  // Released, it is live wherever the page has sent it since.
  expect(live({ 'data-src': 'a', 'data-was-src': '', src: 'b' })).toBe(true);
  expect(live({ 'data-src': 'a', 'data-was-src': 'grey', src: 'a' })).toBe(true);
  expect(live({ 'data-src': 'a', 'data-was-src': '' })).toBe(false);
});

test('the sources inside belong to it, unless they are gated on their own', () => {
  const own = element('source', { 'data-service': 'video', 'data-srcset': 'own' });
  const picture = element('picture', {}, element('source', { 'data-srcset': 'a' }), own, element('img', { 'data-src': 'b' }));
  const seen: string[] = [];
  someUrl(picture, (_member, name, held) => {
    if (held !== null) seen.push(`${name} ${held}`);
  });
  expect(seen).toEqual(['srcset a', 'src b']);
});
