import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgets } from './budgets.js';
import { core, firstLayer, gzipped, loaded } from './measure.js';

const additions = globSync('dist/{integrations,services}/*.js').sort();
const locales = globSync('dist/locales/*.js').sort();

/** Names of the files over a budget, with their size. */
const over = (files: readonly string[], budget: number): string[] =>
  files.filter((file) => gzipped(loaded(file)) > budget).map((file) => `${file}: ${gzipped(loaded(file))} > ${budget}`);

describe('what is loaded at once', () => {
  const files: Record<string, string> = {
    'a.js': `import{b}from"./lib/b.js";import"./c.js";const later=()=>import("./later.js");`,
    'lib/b.js': `export*from'../c.js'`,
    'c.js': `const text = 'imported from "elsewhere"'`,
    'later.js': '',
  };

  it('follows imports and leaves what is fetched later', () => {
    expect(loaded('a.js', (file) => files[file]!)).toEqual(['a.js', 'lib/b.js', 'c.js']);
  });
});

describe('budgets, gzip −9', () => {
  it('a returning visitor loads one file', () => {
    expect(core).toEqual(['dist/placet.js']);
    expect(gzipped(core)).toBeLessThanOrEqual(budgets.returning);
  });

  it('a first visit in French', () => {
    expect(gzipped(firstLayer)).toBeLessThanOrEqual(budgets.firstVisit);
  });

  it('every language', () => {
    expect(locales).toContain('dist/locales/fr.js');
    expect(locales).toContain('dist/locales/en.js');
    expect(over(locales, budgets.locale)).toEqual([]);
  });

  it('every integration and known service', () => {
    expect(additions.length).toBeGreaterThan(0);
    expect(over(additions, budgets.addition)).toEqual([]);
  });

  it('the server reader', () => {
    expect(over(['dist/server.js'], budgets.server)).toEqual([]);
  });

  it('the guard', () => {
    expect(over(globSync('dist/placet-guard.js'), budgets.guard)).toEqual([]);
  });
});

describe('figures in the README', () => {
  /** Written `4.9 kB<!-- size:returning -->`, so that a reader sees a figure and this test its meaning. */
  const readme = readFileSync('README.md', 'utf8');
  const stated = [...readme.matchAll(/([\d.]+) kB<!-- size:([\w-]+) -->/g)].map(([, figure, name]) => ({
    name: name!,
    bytes: Number(figure) * 1000,
  }));
  const measured: Record<string, () => number> = {
    returning: () => gzipped(core),
    'first-visit': () => gzipped(firstLayer),
    server: () => gzipped(loaded('dist/server.js')),
    guard: () => gzipped(loaded('dist/placet-guard.js')),
    all: () => gzipped(loaded('dist/placet.all.js')),
  };

  it('name the two that matter', () => {
    expect(stated.map(({ name }) => name)).toEqual(expect.arrayContaining(['returning', 'first-visit']));
  });

  it.each(stated)('$name is what it says, within 2 %', ({ name, bytes }) => {
    const truth = measured[name]!();
    expect(Math.abs(bytes - truth) / truth, `measured ${truth}`).toBeLessThanOrEqual(0.02);
  });
});
