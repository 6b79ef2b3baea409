import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OWN, shorten } from '../../scripts/shorten.js';
import { resolve } from '../../src/core/config.js';
import { decide } from '../../src/core/rules.js';
import type { Decision } from '../../src/core/store.js';

it('gives a name of ours the same short one wherever it is a property or an export', () => {
  const core = shorten('window.a=e=>e.startDecisions({onTurn:1,onRun:2});', false);
  const part = shorten('function e({onTurn:n,onRun:t}){return n+t}export{e as startDecisions};', true);
  const [, called, turn, run] = /\.(\$\w+)\(\{(\$\w+):1,(\$\w+):2/.exec(core)!;
  expect(part).toContain(`as ${called}`);
  expect(part).toContain(`${turn}:`);
  expect(part).toContain(`${run}:`);
});

it('leaves words of a text, and names that are longer', () => {
  const text = 'window.a="drawing, and .drawing too",window.deciding=window.drawingBuffer;';
  const short = shorten(text, false);
  expect(short).toContain('drawing, and');
  expect(short).toContain('.drawingBuffer');
  expect(short).not.toContain('deciding');
});

it('keeps a property that is read for what reading it does', () => {
  expect(shorten('window.a=e=>{e.onload,e.onerror};', false)).toMatch(/\.onload,\w+\.onerror/);
});

it('shortens nothing that is public', () => {
  const open = ['src/types.ts', ...globSync('src/types/*.ts'), ...globSync('src/schema/*.json')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(OWN.filter((name) => new RegExp(`\\b${name}\\b`).test(open.replace(/\/\*\*[\s\S]*?\*\//g, '')))).toEqual([]);
});

it('shortens nothing that is stored: another release reads it', () => {
  const config = resolve([{ services: [{ id: 'a', category: 'statistics' }] }], () => {});
  const saved = decide(config, null, { answers: {}, partial: false, now: 0, language: 'fr', lifetime: 1 });
  const decision: Required<Decision> = {
    ...{ id: '', reason: 'api', action: 'none', time: 0, trusted: null, layer: 'none' },
    ...{ before: saved, after: saved, granted: [], denied: [], invalidated: [], basedOn: null },
  };
  expect(OWN.filter((name) => JSON.stringify(decision).includes(`"${name}"`))).toEqual([]);
});
