import { expect, it } from 'vitest';
import { imports } from './imports.js';

const of = (source: string) => imports(source).map(({ module, how }) => `${how} ${module}`);

it('reads every way of writing an import', () => {
  expect(of(`import a from './a.js';\nimport * as b from "./b.js";\nimport './c.css';`)).toEqual([
    'value ./a.js',
    'value ./b.js',
    'value ./c.css',
  ]);
  expect(of(`import {\n  a,\n  b,\n} from './long.js';`)).toEqual(['value ./long.js']);
  expect(of(`export * from './all.js';\nexport { a } from './one.js';`)).toEqual(['value ./all.js', 'value ./one.js']);
});

it('tells types from values', () => {
  expect(of(`import type { A } from './a.js';`)).toEqual(['type ./a.js']);
  expect(of(`import { type A, type B } from './a.js';`)).toEqual(['type ./a.js']);
  expect(of(`import { type A, b } from './a.js';`)).toEqual(['value ./a.js']);
  expect(of(`import './a.js';`)).toEqual(['value ./a.js']);
  expect(of(`export type { A } from './a.js';`)).toEqual(['type ./a.js']);
  expect(of(`let texts: import('./fr.js').Texts;`)).toEqual(['type ./fr.js']);
  expect(of(`let part: Promise<typeof import('./part.js')>;`)).toEqual(['type ./part.js']);
});

it('sees what is fetched later', () => {
  expect(of(`const ui = () => import('./ui.js');`)).toEqual(['lazy ./ui.js']);
  expect(of(`const ui = () => import(/* @vite-ignore */ './ui.js').then((x) => x);`)).toEqual(['lazy ./ui.js']);
});

it('passes over comments and over exports that import nothing', () => {
  expect(of(`// import './a.js';\n/* import './b.js'; */\nexport const from = 'c';`)).toEqual([]);
});
