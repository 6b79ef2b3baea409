import { driversOf } from '../ledger/open.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What each command needs besides the one that reads the command line. */
const PACKAGES: Readonly<Record<string, (env: Environment, args: readonly string[]) => readonly string[]>> = {
  ledger: ({ DATABASE_URL }) => ['hono', '@hono/node-server', 'valibot', 'canonicalize', ...driversOf({ databaseUrl: DATABASE_URL })],
  backup: () => ['better-sqlite3'],
  verify: () => ['canonicalize', 'valibot'],
  audit: () => ['playwright'],
  notice: (_, args) => ['canonicalize', ...(args.some((arg) => arg.startsWith('--screenshots')) ? ['playwright'] : [])],
};

/** Every package a command line needs, so that the missing ones can be named, and added, all at once. */
export const packagesOf = ([command = '', ...args]: readonly string[], env: Environment): readonly string[] => [
  'citty',
  ...(args.includes('--help') || !Object.hasOwn(PACKAGES, command) ? [] : PACKAGES[command]!(env, args)),
];
