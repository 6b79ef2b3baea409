import { expect, it } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { need } from '../../../src/ledger/peers.js';

const absent = (name: string) =>
  Promise.reject(Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' }));

it('names all that is missing and the one command that adds it', async () => {
  await expect(need(['hono', 'pg'], absent)).rejects.toThrow(
    `Missing: hono, pg. Add with: npm install hono@${pkg.devDependencies.hono} pg@${pkg.devDependencies.pg}`,
  );
});

it('is content when all is there', async () => {
  await expect(need(['hono', 'pg'], async () => ({}))).resolves.toBeUndefined();
});

it('does not call missing what is there and fails', async () => {
  const broken = Object.assign(new Error("Cannot find package 'bindings'"), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(need(['better-sqlite3'], () => Promise.reject(broken))).rejects.toBe(broken);
});

it.each(['hono', '@hono/node-server', 'kysely', 'valibot', 'canonicalize', 'better-sqlite3', 'pg', 'citty', 'playwright'])(
  'tells people to add the very version of %s that is tested',
  async (name) => {
    const version = (pkg.devDependencies as Record<string, string>)[name];
    await expect(need([name], absent)).rejects.toThrow(`npm install ${name}@${version}`);
  },
);
