import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { packagesOf } from '../../../src/cli/packages.js';
import { settingsOf } from '../../../src/ledger/settings.js';

/** The set-up that a page prints, as somebody would follow it. */
function readSetUp(file: string, from: RegExp, until: RegExp) {
  const text = readFileSync(file, 'utf8');
  const start = text.search(from);
  const part = text.slice(start, start + text.slice(start).search(until));
  const line = part.split('\n').find((one) => one.includes('npx placet ledger') && one.includes('PLACET_'))!;
  const env = Object.fromEntries([...line.matchAll(/(PLACET_\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]));
  return {
    part,
    env,
    location: /location (\S+)\/ \{/.exec(part)![1]!,
    passed: new URL(/proxy_pass ([^;]+);/.exec(part)![1]!),
    endpoint: /"endpoint": "([^"]+)"/.exec(part)![1]!,
  };
}

it.each([
  ['README.md', /### Keep the proof/, /### Compose/],
  ['docs/ledger.md', /## Connect the site/, /## The page/],
])('what %s says starts a ledger that the site and its proxy find', (file, from, until) => {
  const { part, env, location, passed, endpoint } = readSetUp(file, from, until);
  expect(part).toContain('export PLACET_TOKEN=');
  expect(() => settingsOf(env)).toThrow(/PLACET_TOKEN/);
  const { host, port, base, trustProxy } = settingsOf({ ...env, PLACET_TOKEN: crypto.randomUUID() });
  expect([endpoint, location, passed.pathname, passed.host]).toEqual([base, base, `${base}/`, `${host}:${port}`]);
  expect(trustProxy).toBe(true);
  // No origin is declared: the page's own host, port included, has to reach the ledger.
  expect(part).toContain('proxy_set_header Host $http_host;');
});

it('the README names every package the ledger needs', () => {
  const [, listed] = /npm install placet (.+)/.exec(readFileSync('README.md', 'utf8'))!;
  expect(listed!.split(' ').sort()).toEqual([...packagesOf(['ledger'], {})].sort());
  expect(Object.keys(pkg.peerDependencies)).toEqual(expect.arrayContaining(listed!.split(' ')));
});
