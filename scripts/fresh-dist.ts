import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { run } from './steps.ts';
import { single, type Tally } from './tally.ts';

/** Every file of dist with the hash of its bytes. */
export function fingerprints(folder = 'dist'): Map<string, string> {
  const files = existsSync(folder) ? globSync(`${folder}/**/*`).filter((file) => statSync(file).isFile()) : [];
  return new Map(files.sort().map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('base64')]));
}

/** Files that are not the same in both, by name. */
export const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();

/** Builds. Fails when that changes a byte of the dist that was there: the build to commit is then in its place, and what follows tests it. */
export async function freshDist(): Promise<Tally> {
  const before = fingerprints();
  if (await run('node', ['scripts/build.ts'])) return single(1);
  const changed = differing(before, fingerprints());
  if (!changed.length) return single(0);
  console.error(`dist/ was not what the sources build to; it has been rebuilt, commit it:\n  ${changed.join('\n  ')}`);
  return single(1);
}
