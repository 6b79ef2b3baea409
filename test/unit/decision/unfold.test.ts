// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import type { Gate } from '../../../src/core/gate/observe.js';
import { createStore } from '../../../src/core/store.js';
import { fold, openOnes, strip, unfold } from '../../../src/decision/unfold.js';

let gate: Gate;
const store = createStore(
  resolve([{}], () => {}),
  () => {},
);
let template: HTMLTemplateElement;

const names = (): string[] => [...template.parentNode!.childNodes].map(({ nodeName }) => nodeName.toLowerCase());
const held = (): string[] => [...template.content.childNodes].map(({ nodeName }) => nodeName.toLowerCase());

beforeEach(() => {
  gate = { unfolded: new WeakMap() } as unknown as Gate;
  document.body.replaceChildren();
  template = document.createElement('template');
  template.dataset.category = 'statistics';
  template.dataset.match = 'any';
  template.dataset.own = 'x';
  const script = document.createElement('script');
  script.type = 'module';
  template.content.append(document.createElement('b'), script, document.createElement('i'));
  document.body.append(document.createElement('p'), template, document.createElement('p'));
});

test('what it holds stands after it, in order; its scripts are held like any other', () => {
  unfold(template, gate, store);
  expect(names()).toEqual(['p', 'template', '#comment', 'b', 'script', 'i', '#comment', 'p']);
  const { type, dataset } = document.querySelector('script')!;
  expect(type).toBe('text/plain');
  expect({ ...dataset }).toEqual({ type: 'module', category: 'statistics', match: 'any' });
});

test('what asks for a consent of its own sleeps, written for it or not', () => {
  const tagged = document.createElement('script');
  Object.assign(tagged, { type: 'module', src: '/a.js' });
  tagged.dataset.service = 'own';
  const asleep = document.createElement('script');
  asleep.type = 'text/plain';
  Object.assign(asleep.dataset, { category: 'marketing', type: 'module' });
  const data = document.createElement('script');
  data.type = 'text/plain';
  const image = document.createElement('img');
  image.dataset.category = 'marketing';
  image.setAttribute('src', '/a.gif');
  const free = document.createElement('img');
  free.dataset.category = 'essential';
  free.setAttribute('src', '/b.gif');
  template.content.replaceChildren(tagged, asleep, data, image, free);
  unfold(template, gate, store);
  expect([tagged.type, { ...tagged.dataset }]).toEqual(['text/plain', { service: 'own', type: 'module' }]);
  expect([asleep.type, { ...asleep.dataset }]).toEqual(['text/plain', { category: 'marketing', type: 'module' }]);
  expect([data.type, data.dataset.type], 'written as if it were held, it runs').toEqual(['text/plain', undefined]);
  expect([image.hasAttribute('src'), image.dataset.src]).toEqual([false, '/a.gif']);
  expect([free.getAttribute('src'), free.dataset.src]).toEqual(['/b.gif', undefined]);
});

test('closed, all of it is back inside, and the page is as it was', () => {
  unfold(template, gate, store);
  fold(template, gate);
  expect(names()).toEqual(['p', 'template', 'p']);
  expect(held()).toEqual(['b', 'script', 'i']);
  unfold(template, gate, store);
  expect(names()).toEqual(['p', 'template', '#comment', 'b', 'script', 'i', '#comment', 'p']);
});

test('what was put between is gone, and what was replaced is back', () => {
  unfold(template, gate, store);
  document.querySelector('b')!.replaceWith(document.createElement('h3'));
  document.querySelector('i')!.after('text', document.createElement('h2'));
  fold(template, gate);
  expect(names()).toEqual(['p', 'template', 'p']);
  expect(held()).toEqual(['b', 'script', 'i']);
});

test('a script made anew stands for the one it took the place of', () => {
  unfold(template, gate, store);
  const anew = document.createElement('script');
  anew.dataset.category = 'statistics';
  document.querySelector('script')!.replaceWith(anew);
  fold(template, gate);
  expect(held()).toEqual(['b', 'script', 'i']);
  expect(template.content.childNodes[1]).toBe(anew);
});

test('a template that was taken away from what it let out takes back what is its own, and all that was put between is gone', () => {
  unfold(template, gate, store);
  document.querySelector('i')!.after(document.createElement('h2'));
  const body = document.createElement('div');
  body.append(template);
  expect(openOnes()).toContain(template);
  fold(template, gate);
  expect(openOnes()).not.toContain(template);
  expect(names()).toEqual(['template']);
  expect([...document.body.childNodes].map(({ nodeName }) => nodeName)).toEqual(['P', 'P']);
  expect(held()).toEqual(['b', 'script', 'i']);
});

test('while it is open a copy of all it holds stays inside, as it was written', () => {
  const written = template.innerHTML;
  unfold(template, gate, store);
  expect(template.innerHTML).toBe(written);
});

test('of a copy of the page, what the copied template had let out is gone, and what it holds is there', () => {
  const written = document.body.innerHTML;
  const other = document.createElement('template');
  other.innerHTML = '<u></u>';
  document.querySelector('template')!.content.append(other);
  unfold(template, gate, store);
  unfold(document.querySelector<HTMLTemplateElement>('template ~ template')!, gate, store);
  const copy = document.body.cloneNode(true) as HTMLElement;
  const copied = copy.querySelector('template')!;
  strip(copied);
  expect([...copy.children].map(({ localName }) => localName)).toEqual(['p', 'template', 'p']);
  copied.content.querySelector('template')!.remove();
  expect(copy.innerHTML).toBe(written);
});

test('a copy taken without what it had let out loses nothing else', () => {
  unfold(template, gate, store);
  const copy = document.createElement('div');
  copy.append(template.cloneNode(true), document.createElement('h2'));
  strip(copy.querySelector('template')!);
  expect([...copy.children].map(({ localName }) => localName)).toEqual(['template', 'h2']);
  expect(copy.querySelector('template')!.hasAttribute('data-open')).toBe(false);
});

test('a copy put before the template it was taken of leaves alone what that one let out', () => {
  unfold(template, gate, store);
  const copy = template.cloneNode(true) as HTMLTemplateElement;
  template.before(copy);
  const listed = names();
  strip(copy);
  expect(copy.hasAttribute('data-open')).toBe(false);
  expect(names()).toEqual(listed);
  unfold(copy, gate, store);
  fold(template, gate);
  expect(names(), 'each has its own').toEqual(['p', 'template', '#comment', 'b', 'script', 'i', '#comment', 'template', 'p']);
});
