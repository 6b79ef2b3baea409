// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { show, wake } from '../../../../src/core/gate/release.js';

const gadgets = { src: '//evil/x.js', type: 'text/evil', guarded: '' };

function element<Name extends 'img' | 'picture' | 'source' | 'script'>(tag: Name, attributes: Record<string, string>) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
const attributes = (of: Element): Record<string, string> => Object.fromEntries([...of.attributes].map(({ name, value }) => [name, value]));

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  for (const name of Object.keys(gadgets)) delete (Object.prototype as Record<string, unknown>)[name];
});

test('what is held becomes live, and what stood there is remembered', () => {
  const image = element('img', { src: 'grey', 'data-src': 'a', 'data-srcset': 'b' });
  expect(show(image)).toBe(true);
  expect(attributes(image)).toEqual({
    ...{ src: 'a', 'data-src': 'a', 'data-was-src': 'grey' },
    ...{ srcset: 'b', 'data-srcset': 'b', 'data-was-srcset': '' },
  });
});

test('shown once, it is left as the page makes it', () => {
  const image = element('img', { 'data-src': 'a' });
  show(image);
  image.setAttribute('src', 'b');
  expect(show(image)).toBe(false);
  expect(image.getAttribute('src')).toBe('b');
});

test('until it holds another address: then that one is live, and the first stand-in is still the stand-in', () => {
  const image = element('img', { src: 'grey', 'data-src': 'a' });
  show(image);
  image.setAttribute('data-src', 'b');
  expect(show(image, true)).toBe(true);
  expect(attributes(image)).toEqual({ src: 'b', 'data-src': 'b', 'data-was-src': 'grey' });
});

test('written both ways, there is nothing to change and no stand-in', () => {
  const image = element('img', { src: 'a', 'data-src': 'a' });
  expect(show(image)).toBe(false);
  expect(image.getAttribute('data-was-src')).toBe('');
});

test('a source that comes to a live picture is live as well', () => {
  const picture = element('picture', {});
  picture.append(element('source', { 'data-srcset': 'a' }));
  expect(show(picture)).toBe(true);
  picture.append(element('source', { 'data-srcset': 'b' }));
  expect(show(picture)).toBe(true);
  expect([...picture.children].map((source) => source.getAttribute('srcset'))).toEqual(['a', 'b']);
});

test.each(['', 'module', 'text/javascript', 'application/ecmascript'])(
  'a script of type %j that was started says so, and no copy of it runs',
  (type) => {
    const script = element('script', { type: 'text/plain', ...(type && { 'data-type': type }) });
    document.body.append(script);
    expect(wake(script).type).toBe('placet/started');
  },
);

test.each(['application/ld+json', 'importmap', 'speculationrules'])('a block of data keeps its type: %s', (type) => {
  const script = element('script', { type: 'text/plain', 'data-type': type });
  document.body.append(script);
  expect(wake(script).type).toBe(type);
});

test('what every object inherits is not on the tag', () => {
  Object.assign(Object.prototype, gadgets);
  const script = element('script', { type: 'text/plain', async: '' });
  script.textContent = '1';
  document.body.append(script);
  const live = wake(script);
  expect(live).not.toBe(script);
  expect(live.hasAttribute('src')).toBe(false);
  expect(live.type).toBe('placet/started');
});
