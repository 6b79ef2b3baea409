import { readFileSync, rmSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/ledger');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Everything that is not ours or relative is installed by those who run the ledger. */
const isExternal = (id: string): boolean => !/^[./\0]/.test(id);

const shared = { configFile: false, logLevel: 'warn', define: { __VERSION__: JSON.stringify(version) } } as const;

/** `dist/ledger/index.js` (and its chunks), and `dist/cli.js` beside it. ES modules, dependencies left outside. */
const buildServer = (folder: string) =>
  build({
    ...shared,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      copyPublicDir: false,
      ssr: true,
      rolldownOptions: {
        input: { 'ledger/index': join(source, 'index.ts'), cli: join(root, 'src/cli.ts') },
        external: isExternal,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'ledger/[name].js' },
      },
    },
  });

/** The page of the data protection officer: one script, one style sheet, one document. */
async function buildPage(folder: string): Promise<void> {
  await build({
    ...shared,
    plugins: [preact()],
    define: { ...shared.define, 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      copyPublicDir: false,
      lib: { entry: join(source, 'page/main.tsx'), formats: ['es'], fileName: () => 'page.js', cssFileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  await copyFile(join(source, 'page/index.html'), join(folder, 'index.html'));
}

/** Writes the ledger, its page and the command line into a folder, `dist` unless told otherwise. */
export async function buildLedger(folder: string = join(root, 'dist')): Promise<void> {
  rmSync(join(folder, 'ledger'), { recursive: true, force: true });
  await mkdir(join(folder, 'ledger/page'), { recursive: true });
  await buildServer(folder);
  await buildPage(join(folder, 'ledger/page'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLedger(process.argv[2] && resolve(process.argv[2]));
