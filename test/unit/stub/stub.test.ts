import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [, documented] = /```html\n<script>(.*)<\/script>\n```/.exec(readFileSync('docs/stub.md', 'utf8')) ?? [];

it('the snippet in the guide is the one in dist', () => {
  expect(documented).toBe(readFileSync('dist/placet-stub.js', 'utf8').trim());
});

it('it stays under 500 bytes, its tags included', () => {
  expect(Buffer.byteLength(`<script>${documented}</script>`)).toBeLessThan(500);
});

it('it can stand in any page: no tag, no dollar, one line', () => {
  expect(documented).not.toMatch(/[<>]\/?script|<!--|\n|\$/i);
});
