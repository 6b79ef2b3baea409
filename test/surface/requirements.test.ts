import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/requirements.md', 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const [, number, rule = '', source = '', shown = ''] = /^\| (\d+) \| (.*) \| (.*) \| (.*) \|$/.exec(line) ?? [];
  return number ? [{ number: Number(number), rule, source, shown }] : [];
});
/** Both ends of a range such as R101–R106 are cited. */
const cited = globSync(['{src,test,demo,docs}/**/*.{ts,tsx,md,css,html}', '*.md'], { exclude: (path) => path === 'docs/requirements.md' })
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bR(\d{1,3})\b/g)].map(([, number]) => ({ file, number: Number(number) })))
  .filter(({ file }) => !file.endsWith('requirements.md'));

describe('docs/requirements.md', () => {
  it('has each rule that a comment, a test or a page cites', () => {
    expect(cited.length).toBeGreaterThan(150);
    const known = new Set(rows.map(({ number }) => number));
    expect(cited.filter(({ number }) => !known.has(number))).toEqual([]);
  });

  it('gives each number once, in order', () => {
    const numbers = rows.map(({ number }) => number);
    expect(rows.length).toBeGreaterThan(100);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('names a source of its list for each', () => {
    const keys = new Set([...page.matchAll(/^\| ([A-Z0-9-]+) \| /gm)].map(([, key]) => key));
    const named = (source: string) => source.split(/[;,] (?=[A-Z])/).map((one) => one.split(/[ ]/)[0]!);
    const strange = rows.flatMap(({ number, source }) =>
      named(source)
        .filter((one) => !keys.has(one) && !/^SAN-\d{4}-\d{3}$/.test(one))
        .map((one) => `R${number}: ${one}`),
    );
    expect(strange).toEqual([]);
  });

  it('shows each in a file that is there', () => {
    const files = rows.flatMap(({ number, shown }) => [...shown.matchAll(/`([^`]+)`/g)].map(([, file]) => ({ number, file: file! })));
    expect(new Set(files.map(({ number }) => number)).size).toBe(rows.length);
    expect(files.filter(({ file }) => !existsSync(file))).toEqual([]);
  });
});
