import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = globSync('src/**/*.{ts,tsx,css,sql}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const code = sources.filter(({ file }) => /\.tsx?$/.test(file));

const lines = (text: string): number => text.trimEnd().split('\n').length;

const naming = (pattern: RegExp): string[] =>
  code.flatMap(({ file, text }) => text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])));

it('no source is longer than 250 lines', () => {
  expect(sources.filter(({ text }) => lines(text) > 250).map(({ file, text }) => `${file}: ${lines(text)}`)).toEqual([]);
});

it('half of the sources are shorter than 80 lines', () => {
  const sorted = code.map(({ text }) => lines(text)).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
});

it('no file is a drawer for everything', () => {
  expect(sources.filter(({ file }) => /util|helper|common|misc/i.test(file)).map(({ file }) => file)).toEqual([]);
});

it('no text becomes markup or code', () => {
  expect(
    naming(
      /\b(?:inner|outer)HTML\s*\+?=(?!=)|dangerouslySetInnerHTML|\b(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\s*\(/,
    ),
  ).toEqual([]);
  expect(naming(/\beval\s*\(|\bnew Function\b|set(?:Timeout|Interval)\(\s*['"`]/)).toEqual([]);
});

it('no inline style attribute, which a strict policy would drop', () => {
  expect(naming(/\bstyle=|setAttribute\(\s*['"]style['"]|cssText\s*[+:=]/)).toEqual([]);
});

it('the lock file names no host', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).toContain('"integrity"');
  expect(lock.match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
});

it('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  expect(Object.keys(dependencies).sort()).toEqual(['@preact/signals', 'js-cookie', 'preact']);
});
