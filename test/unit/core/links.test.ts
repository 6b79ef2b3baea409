// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startLinks } from '../../../src/core/links.js';

let opened: number;
let stop: () => void;

beforeEach(() => {
  opened = 0;
  location.hash = '';
  document.body.replaceChildren();
});
afterEach(() => stop());

const start = (): void => {
  stop = startLinks({ onOpen: () => void (opened += 1) });
};

function click(attributes: Record<string, string>): Event {
  const link = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  const inside = document.createElement('b');
  link.append(inside);
  document.body.append(link);
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  inside.dispatchEvent(event);
  return event;
}

test('a link to #placet and anything marked open the preferences, without leaving the place', () => {
  start();
  expect(click({ href: '#placet' }).defaultPrevented).toBe(true);
  expect(click({ 'data-placet-open': '' }).defaultPrevented).toBe(true);
  expect(opened).toBe(2);
});

test('other links are none of our business', () => {
  start();
  for (const href of ['#other', '/placet', '#placet-2', '/page#placet']) click({ href });
  expect(opened).toBe(0);
});

test('so does the address itself, on arrival and later', () => {
  location.hash = '#placet';
  start();
  expect(opened).toBe(1);
  dispatchEvent(new Event('hashchange'));
  location.hash = '#elsewhere';
  dispatchEvent(new Event('hashchange'));
  expect(opened).toBeGreaterThanOrEqual(2);
});

test('of a custom element what is in its shadow root opens too', () => {
  start();
  const own = document.body.appendChild(document.createElement('my-button'));
  own.setAttribute('data-placet-open', '');
  const inside = own.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
  inside.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  expect(opened).toBe(1);
});

test('stopped, nothing opens', () => {
  start();
  stop();
  click({ href: '#placet' });
  expect(opened).toBe(0);
});
