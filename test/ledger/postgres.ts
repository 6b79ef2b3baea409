import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real PostgreSQL server of one's own: a new cluster in a temporary folder, on loopback, thrown away at the end. */
export interface Postgres {
  /** A new, empty database on it. */
  create(name: string): string;
  stop(): void;
}

const isRoot = process.getuid?.() === 0;

const folderOf = (): string | null => {
  const found = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1) ?? globSync('/opt/homebrew/opt/postgresql*/bin/initdb').at(-1);
  if (found) return join(found, '..');
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

/** PostgreSQL refuses to run as root; then its own user runs it. */
const run = (words: readonly string[]): void => {
  const [program, args] = isRoot ? ['su', ['postgres', '-c', quoted(words)]] : [words[0]!, words.slice(1)];
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
};

function install(): void {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.warn('PostgreSQL is not installed: installing Debian’s package for the tests.');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.warn('It could not be installed.');
  }
}

/** Folder of the server's programs, installed first if need be; null, said loudly, where that cannot be. */
export function findPostgres(): string | null {
  if (process.env.PLACET_TEST_POSTGRES) return '';
  if (folderOf() === null) install();
  const folder = folderOf();
  if (folder === null) {
    console.warn(
      '\n*** NO POSTGRESQL: every test of the ledger on PostgreSQL is SKIPPED. Install it (Debian: postgresql), or set PLACET_TEST_POSTGRES. ***\n',
    );
  }
  return folder;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts a server with the programs in this folder, or uses the one at PLACET_TEST_POSTGRES (any engine that speaks like it). */
export async function startPostgres(folder: string): Promise<Postgres> {
  const given = process.env.PLACET_TEST_POSTGRES;
  if (given) return { create: (name) => created(given, name), stop: () => {} };
  const home = mkdtempSync(join(tmpdir(), 'placet-postgres-'));
  if (isRoot) execFileSync('chown', ['postgres', home]);
  const data = join(home, 'data');
  const port = await freePort();
  run([join(folder, 'initdb'), '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${home}`;
  run([join(folder, 'pg_ctl'), '-D', data, '-l', join(home, 'log'), '-w', '-o', options, 'start']);
  const stop = (): void => {
    process.off('exit', stop);
    run([join(folder, 'pg_ctl'), '-D', data, '-m', 'immediate', '-w', 'stop']);
    rmSync(home, { recursive: true, force: true });
  };
  // A run that ends early leaves no server behind.
  process.once('exit', stop);
  return { create: (name) => created(`postgres://postgres@127.0.0.1:${port}/postgres`, name), stop };
}

function created(url: string, name: string): string {
  const script = `const pg = require('pg'); const c = new pg.Client(process.argv[1]);
    c.connect().then(() => c.query('drop database if exists ' + process.argv[2])).then(() => c.query('create database ' + process.argv[2])).then(() => c.end());`;
  execFileSync(process.execPath, ['-e', script, url, name]);
  const database = new URL(url);
  database.pathname = `/${name}`;
  return database.href;
}
