import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messages } from '../../src/develop/messages.js';
import { anchors } from './anchors.js';

const sources = globSync('src/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'));
const reported = new Set(
  sources.flatMap((source) => [...source.matchAll(/\b(?:report|explain)\(\s*'([a-z-]+)'/g)].map(([, code]) => code!)),
);

it('every code that is reported has its wording', () => {
  expect(reported.size).toBeGreaterThan(5);
  expect([...reported].filter((code) => !Object.hasOwn(messages, code))).toEqual([]);
});

it('every message points to a heading that is there', () => {
  const dead = Object.entries(messages).filter(([, { page }]) => {
    const [path, part] = page.split('#');
    const file = `docs/${path}.md`;
    return !existsSync(file) || (part && !anchors(file).includes(`#${part}`));
  });
  expect(dead.map(([code, { page }]) => `${code} → ${page}`)).toEqual([]);
});
