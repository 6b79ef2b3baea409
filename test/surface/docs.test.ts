import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { anchors } from './anchors.js';
import { members } from './surface.js';

const types = globSync('src/types/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Names of the fields of an interface in src/types/. */
function fields(name: string): string[] {
  const body = new RegExp(`export interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(types)?.[1] ?? '';
  return [...body.replace(/\/\*\*[\s\S]*?\*\//g, '').matchAll(/^ {2}(?:readonly )?([\w$]+)[?(:<]/gm)].map(([, field]) => field!);
}

describe('docs/config.md', () => {
  const text = readFileSync('docs/config.md', 'utf8');

  it.each(['Config', 'UiConfig', 'Service', 'Tracker', 'Party', 'Controller', 'Recipient', 'Transfer'])('names every key of %s', (name) => {
    expect(fields(name).length).toBeGreaterThan(1);
    expect(fields(name).filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });

  it('names every key inside those', () => {
    const nested = [...types.replace(/\/\*\*[\s\S]*?\*\//g, '').matchAll(/^ {2}(receipts|guard|signals|dpo)\?: \{([\s\S]*?)\};$/gm)];
    expect(nested.length).toBeGreaterThan(3);
    const keys = nested.flatMap(([, , body]) => [...body!.matchAll(/(\w+)\?:/g)].map(([, key]) => key!));
    expect(keys.filter((key) => !new RegExp(`[\`"]${key}[\`"]`).test(text))).toEqual([]);
  });

  it('shows an example that is JSON', () => {
    const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, example] of examples) expect(() => JSON.parse(example!)).not.toThrow();
  });
});

describe('docs/api.md', () => {
  const text = readFileSync('docs/api.md', 'utf8');

  it('names every member, and every event', () => {
    expect(members.filter((member) => !new RegExp(`\`${member}\\b`).test(text))).toEqual([]);
    expect(fields('Events').filter((event) => !text.includes(`\`${event}\``))).toEqual([]);
  });
});

describe('examples', () => {
  const blocks = globSync(['*.md', 'docs/*.md', 'demo/*.md']).flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```(js|jsx|json)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
      page,
      language: language as 'js' | 'jsx' | 'json',
      start: code!.split('\n')[0],
      code: code!,
    })),
  );

  it.each(blocks)('in $page can be pasted: $start', ({ language, code }) => {
    if (language === 'json') JSON.parse(code);
    else parseAst(code, { lang: language });
  });
});

describe('links between documents', () => {
  const pages = globSync(['*.md', 'docs/**/*.md', 'demo/**/*.md']);
  const links = pages.flatMap((page) =>
    [
      ...readFileSync(page, 'utf8')
        .replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
        .matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]*)?\)/g),
    ].map(([, path, hash]) => ({ page, path: path ? join(dirname(page), path) : page, hash })),
  );

  it('lead somewhere', () => {
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ path }) => !existsSync(path)).map(({ page, path }) => `${page} → ${path}`)).toEqual([]);
  });

  it('lead to headings that are there', () => {
    const dead = links.filter(({ path, hash }) => hash && path.endsWith('.md') && existsSync(path) && !anchors(path).includes(hash));
    expect(dead.map(({ page, path, hash }) => `${page} → ${path}${hash}`)).toEqual([]);
  });
});
