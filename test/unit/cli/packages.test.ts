import { expect, it } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { packagesOf } from '../../../src/cli/packages.js';

it.each<[string, Record<string, string>, string]>([
  ['ledger', {}, 'citty hono @hono/node-server valibot canonicalize kysely better-sqlite3'],
  ['ledger --port 1', { DATABASE_URL: 'postgres://db' }, 'citty hono @hono/node-server valibot canonicalize kysely pg'],
  ['backup copy.db', {}, 'citty better-sqlite3'],
  ['verify export.ndjson', {}, 'citty canonicalize valibot'],
  ['notice c.json', {}, 'citty canonicalize'],
  ['notice c.json --out x --screenshots https://www.exemple.fr/', {}, 'citty canonicalize playwright'],
  ['audit https://www.exemple.fr/', {}, 'citty playwright'],
  ['ledger --help', {}, 'citty'],
  ['', {}, 'citty'],
  ['constructor', {}, 'citty'],
])('placet %s needs', (line, env, packages) => {
  const names = packagesOf(line.split(' '), env);
  expect(names.join(' ')).toBe(packages);
  for (const name of names) expect(pkg.peerDependencies).toHaveProperty([name]);
});
