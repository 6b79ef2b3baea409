import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** A file of dist and everything it imports at once, without what it fetches later. */
export function loaded(entry: string, read: (file: string) => string = (file) => readFileSync(file, 'utf8')): string[] {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, module] of read(file).matchAll(IMPORT)) visit(posix.join(posix.dirname(file), module!));
  };
  visit(entry);
  return [...files];
}

/** Bytes on the wire, each file compressed by itself as a server would. */
export const gzipped = (files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** `4.9 kB` for 4,870 bytes. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a returning visitor loads, and what a first visit in French does; both seen in real browsers, test/browsers. */
export const core = loaded('dist/placet.js');
export const firstLayer = [...new Set([...core, ...loaded('dist/placet-ui.js'), ...loaded('dist/locales/fr.js')])];
