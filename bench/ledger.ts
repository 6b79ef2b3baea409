import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import pkg from '../package.json' with { type: 'json' };

/**
 * `npm run bench:ledger [receipts]`: how fast the ledger takes, verifies, exports and counts receipts (100,000 unless told
 * otherwise), on SQLite and on PostgreSQL, and how much memory that takes.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache/bench-ledger');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  define: { __VERSION__: JSON.stringify(pkg.version) },
  build: { ssr: 'bench/ledger/run.ts', outDir: folder, target: 'node22', minify: false, copyPublicDir: false },
});
// In a process of its own, so that the memory it reports holds no build tool; and with little of it, so that a leak would show.
const { status } = spawnSync(process.execPath, ['--max-old-space-size=256', join(folder, 'run.js'), process.argv[2] ?? '100000'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
