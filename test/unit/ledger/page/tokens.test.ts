import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokens = (file: string, prefix: string): Map<string, string> =>
  new Map(
    [...readFileSync(file, 'utf8').matchAll(/^ {2}--([\w-]+): ([^;]+);/gm)].map(([, name, value]) => [name!.replace(prefix, ''), value!]),
  );

it('the page for the data protection officer wears the colours of the banner', () => {
  const ours = tokens('src/ui/theme.css', 'placet-');
  const shared = [...tokens('src/ledger/page/tokens.css', '')].filter(([name, value]) => ours.has(name) && value.startsWith('light-dark'));
  expect(shared.length).toBeGreaterThan(7);
  for (const [name, value] of shared) expect([name, value]).toEqual([name, ours.get(name)]);
});
