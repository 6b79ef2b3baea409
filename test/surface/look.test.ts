import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import schema from '../../src/schema/placet.schema.json' with { type: 'json' };

const read = (pattern: string): string =>
  globSync(pattern)
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
const css = read('src/ui/*.css');
const presets = read('src/ui/presets/*.css');
const drawn = read('src/ui/*.tsx') + readFileSync('src/core/reopen.ts', 'utf8');
const docs = readFileSync('docs/config.md', 'utf8');

/** First cells of the table under that heading, with the rest of their row. */
const table = (heading: string): [names: string, ...string[]][] => {
  const part = docs.split(`### ${heading}\n`)[1]!.split(/\n#{2,3} /)[0]!;
  const rows = part.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))) as never;
};
const names = (text: string): string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);

/** Declared with their defaults, by name. */
const defaults = new Map(
  [...css.matchAll(/^ {2}--placet-([\w-]+): (?!var\(--placet-text\)|inherit)([^;]+?)( !important)?;/gm)].map(([, name, value]) => [
    name!,
    value!,
  ]),
);

describe('design tokens', () => {
  const ours = [...defaults.keys()];

  it('are the same in the style sheets, the schema and the documentation', () => {
    expect(ours.length).toBeGreaterThan(12);
    const ui = schema.properties.ui.oneOf.find((one) => 'properties' in one)!.properties!;
    expect(Object.keys(ui.tokens.properties).sort()).toEqual([...ours].sort());
    expect(table('Tokens').flatMap(([name]) => names(name))).toEqual(Object.keys(ui.tokens.properties));
  });

  it('have the defaults that are documented', () => {
    const written = (value: string): string => {
      const both = /^light-dark\((.+), (.+)\)$/.exec(value);
      return both ? `\`${both[1]}\` / \`${both[2]}\`` : `\`${value}\``;
    };
    for (const [name, value] of table('Tokens')) expect([name, value]).toEqual([name, written(defaults.get(names(name)[0]!)!)]);
  });

  it('all have their default in the one sheet that every element of ours has', () => {
    const theme = readFileSync('src/ui/theme.css', 'utf8');
    expect(ours.filter((name) => !theme.includes(`  --placet-${name}: `))).toEqual([]);
  });

  it('each change something', () => {
    expect(ours.filter((name) => !css.includes(`var(--placet-${name})`))).toEqual([]);
  });

  it.each(['space', 'surface', 'line', 'radius'])('%s reaches all that is drawn', (name) => {
    for (const sheet of ['style', 'preferences', 'placeholder', 'status'])
      expect(readFileSync(`src/ui/${sheet}.css`, 'utf8'), sheet).toContain(`var(--placet-${name})`);
  });

  it('space is all the room there is around what it is said to be around', () => {
    const fixed = ['style', 'preferences', 'placeholder', 'status'].flatMap((sheet) =>
      [
        ...readFileSync(`src/ui/${sheet}.css`, 'utf8').matchAll(
          /^(\[part[^{]*|\.(?:scroll|answers|body|top|card|shown|allowing)\b[^{]*) \{([^}]*)\}/gm,
        ),
      ]
        .filter(([, , rules]) =>
          /^ {2}(padding|gap): (?!0;)[^;]*(?<!\* )\b[\d.]+em/m.test(rules!.replace(/var\(--placet-space\) \* [\d.]+/g, '')),
        )
        .map(([, selector]) => `${sheet}: ${selector}`),
    );
    expect(fixed).toEqual([]);
  });

  it('are all that is asked for, but for the theme', () => {
    const asked = new Set([...`${css}${presets}`.matchAll(/var\(--placet-([\w-]+)/g)].map(([, name]) => name!));
    expect([...asked].filter((name) => !defaults.has(name))).toEqual(['scheme']);
    const set = [...presets.matchAll(/--placet-([\w-]+):/g)].map(([, name]) => name!);
    expect(set.filter((name) => !defaults.has(name))).toEqual([]);
  });
});

describe('parts', () => {
  it('are those that are documented', () => {
    const found = [...drawn.matchAll(/\bpart(?:="|(?:\.value)? = ')([\w-]+)|(?:answer|button|allow)\('([\w-]+)'/g)].map(
      ([, literal, given]) => literal ?? given,
    );
    const documented = table('Parts').flatMap(([name]) => names(name));
    // Of the page's own tree, where `::part()` does not reach.
    expect(new Set(found)).toEqual(new Set([...documented, 'customize']));
  });
});
