// @vitest-environment happy-dom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Placet } from '../../src/types.js';
import { files, members, receiptMembers, surface } from './surface.js';

/** Where the tag notes that it runs, so that a second copy keeps still. */
const running = Symbol.for('placet');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every file an `exports` entry leads to. */
const targets = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values((entry ?? {}) as Record<string, unknown>).flatMap(targets);

const module = (subpath: string): string => {
  const entry = manifest.exports[subpath];
  return resolve(typeof entry === 'string' ? entry : entry.default);
};

const expectShape = (placet: Placet): void => {
  expect(Object.keys(placet).sort()).toEqual([...members].sort());
  expect(Object.keys(placet.receipts).sort()).toEqual([...receiptMembers].sort());
  expect(Object.isFrozen(placet)).toBe(true);
  expect(placet.version).toBe(manifest.version);
};

describe('package.json', () => {
  const patterns = Object.entries<unknown>(manifest.exports);

  it('names in `exports` exactly the subpaths that are promised', () => {
    const code = patterns.filter(([subpath, entry]) => !subpath.includes('*') && typeof entry === 'object').map(([subpath]) => subpath);
    expect(code.sort()).toEqual(Object.keys(surface).sort());
  });

  it.each(patterns)('%s leads to files that exist', (_, entry) => {
    for (const target of targets(entry)) expect(globSync(target), target).not.toEqual([]);
  });

  it('gives types first', () => {
    for (const [subpath, entry] of patterns) {
      if (typeof entry === 'object' && entry) expect(Object.keys(entry)[0], subpath).toBe('types');
    }
  });

  it.each(Object.entries<string>(manifest.bin ?? {}))('the command %s is there and starts by itself', (_, file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('asks those who install it for the browser for nothing but its three dependencies', () => {
    const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
    for (const name of Object.keys(peerDependencies)) expect(peerDependenciesMeta[name], name).toEqual({ optional: true });
  });
});

describe('files a page may point at', () => {
  it.each(files)('dist/%s', (file) => expect(existsSync(`dist/${file}`)).toBe(true));
});

describe('exports', () => {
  it.each(Object.entries(surface))('%s', async (subpath, names) => {
    const found = await import(/* @vite-ignore */ module(subpath));
    expect(Object.keys(found).sort()).toEqual([...names].sort());
  });
});

describe('the placet object', () => {
  /** Nothing drawn: this page is a simulation, and only the object is asked about. */
  const config = { ui: false } as const;
  const page = globalThis as unknown as { placet?: Placet; placetConfig?: typeof config; [running]?: boolean };

  beforeEach(() => {
    page.placetConfig = config;
  });
  afterEach(() => {
    page.placet?.destroy();
    delete page.placet;
    delete page[running];
  });

  it('is the same from createConsent', async () => {
    const { createConsent } = await import(/* @vite-ignore */ module('.'));
    page.placet = createConsent(config);
    expectShape(page.placet!);
  });

  it.each(['placet.js', 'placet.all.js'])('is the same from %s', (file) => {
    runInThisContext(readFileSync(`dist/${file}`, 'utf8'));
    expectShape(page.placet!);
  });
});
