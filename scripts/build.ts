import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { buildPlayground } from '../demo/playground/build.ts';
import { shared } from '../vite.config.ts';
import { buildLedger } from './build-ledger.ts';
import { shortFiles } from './shorten.ts';

/** Builds all of `dist/`: the tag's files, the npm modules, the types, and the hash of each. Same source, same bytes. */

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');
const at = (path: string): string => join(root, path);
const filesIn = (folder: string): string[] =>
  existsSync(at(folder))
    ? readdirSync(at(folder)).filter((name) => /^[a-z0-9-]+\.tsx?$/i.test(name) && !/^(index|types)\./.test(name))
    : [];

const digest = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What every build but `placet.js` itself is told of it: a file cannot hold its own digest, and one core has one name. R88. */
const ofCore = () => ({ ...common.define, __CORE_DIGEST__: JSON.stringify(digest(readFileSync(join(dist, 'placet.js')))) });

/** That our own step takes most of a build's time is known, and no news to somebody who starts the demo. */
const checks = { bundlerTimings: false };

const common: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  ...shared,
  define: { ...shared.define, 'process.env.NODE_ENV': '"production"' },
};

/**
 * The bundler's helper for `import *` walks an object with `for…in`. On a page that has given every object a property it
 * would find what no module exports, and throw before anything of ours has run. R181.
 */
const ownExportsOnly: Plugin = {
  name: 'own-exports-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(/for\((?:var|let) (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\])/g, 'for(let $1 of Object.keys($2))');
    }
  },
};

/** A script of a page: what is global there goes by the shorter name, which no element can take. */
const classic = (entry: string, fileName: string, define = common.define): InlineConfig => ({
  ...common,
  define: { ...define, globalThis: 'window' },
  plugins: [ownExportsOnly, shortFiles],
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2022',
    cssMinify: true,
    cssTarget: ['chrome123', 'firefox124', 'safari17.5'],
    copyPublicDir: false,
    lib: { entry: at(entry), formats: ['iife'], name: 'placetTag', fileName: () => fileName },
    rolldownOptions: { checks, output: { codeSplitting: false } },
  },
});

const named = (folder: string): Record<string, string> =>
  Object.fromEntries(filesIn(`src/${folder}`).map((name) => [`${folder}/${name.replace(/\.tsx?$/, '')}`, at(`src/${folder}/${name}`)]));

/** Modules the tag fetches. Each is built alone, so that asking for one never brings another along. */
const fetched = (entry: Record<string, string>): InlineConfig => ({
  ...common,
  plugins: [shortFiles],
  define: ofCore(),
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    cssMinify: true,
    cssTarget: ['chrome123', 'firefox124', 'safari17.5'],
    copyPublicDir: false,
    modulePreload: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      checks,
      // What the first layer needs stands in the entry itself: one request, and one dictionary for the compressor.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        // Each first visit pays for these names, so they say no more than what tells two contents apart.
        hashCharacters: 'hex',
        chunkFileNames: 'chunks/[hash:7].js',
        codeSplitting: Object.keys(entry).length > 1 || { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
});

const parts = [
  { 'placet-ui': at('src/ui/index.tsx') },
  { 'placet-mount': at('src/ui/layers.ts') },
  { 'placet-decision': at('src/decision/index.ts') },
  { 'placet-proof': at('src/proof/index.ts') },
  { 'placet-erase': at('src/erase/index.ts') },
  { 'placet-develop': at('src/develop/index.ts') },
  named('locales'),
  named('services'),
  named('integrations'),
];

/** What npm users import: dependencies left to their own bundler. */
const modules = (): InlineConfig => ({
  ...common,
  define: ofCore(),
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    cssMinify: true,
    cssTarget: ['chrome123', 'firefox124', 'safari17.5'],
    copyPublicDir: false,
    lib: {
      entry: {
        index: at('src/index.ts'),
        ui: at('src/ui/headless.ts'),
        proof: at('src/proof/index.ts'),
        kantara: at('src/proof/kantara.ts'),
        dpv: at('src/proof/dpv.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      checks,
      external: [/^preact/, /^@preact\//, 'js-cookie'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'modules/[name]-[hash].js' },
    },
  },
});

rmSync(dist, { recursive: true, force: true });
await build(classic('src/script.ts', 'placet.js'));
await build(classic('src/guard/script.ts', 'placet-guard.js'));
await build(classic('src/stub/stub.ts', 'placet-stub.js'));
await build(classic('src/script.all.ts', 'placet.all.js', ofCore()));
for (const entry of parts) await build(fetched(entry));
await build(modules());
for (const [name, file] of Object.entries({ server: 'index', 'server/clear': 'clear', 'server/echo': 'echo' }))
  await build(fetched({ [name]: at(`src/server/${file}.ts`) }));
await buildLedger(dist);
for (const name of readdirSync(at('src/schema'))) copyFileSync(at(`src/schema/${name}`), join(dist, name));
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], { stdio: 'inherit' });

const integrity: Record<string, string> = {};
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.(js|json|css)$/.test(file)) continue;
  integrity[file] = `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')}`;
}
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);

await buildPlayground(at('demo/playground'));
