import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import pkg from '../../package.json' with { type: 'json' };
import { languages } from '../../scripts/languages.ts';

/** Builds `playground.js` from source/: one classic script, since a page opened from disk can load no module. Same source, same bytes. */

const root = join(import.meta.dirname, '../..');

/** The built script, written to that folder. */
export async function buildPlayground(outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VERSION__: JSON.stringify(pkg.version),
      __LANGUAGES__: JSON.stringify(languages.join(' ')),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      // As dist/ has it: the style sheets measured here must be those that are drawn.
      cssTarget: ['chrome123', 'firefox124', 'safari17.5'],
      copyPublicDir: false,
      lib: { entry: join(import.meta.dirname, 'source/main.ts'), formats: ['iife'], name: 'playground', fileName: () => 'playground.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlayground(import.meta.dirname);
