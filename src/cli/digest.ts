import { readFile } from 'node:fs/promises';

/** Beside the folder this file is built into. */
const LIST = new URL('../integrity.json', import.meta.url);

/**
 * The digest of the `placet.js` that came with this command: the one receipts name where the script tag has no `integrity`, whichever
 * build asks. R88. Throws a sentence when this installation does not say.
 */
export async function coreDigest(list: URL = LIST): Promise<string> {
  try {
    const { 'placet.js': digest } = JSON.parse(await readFile(list, 'utf8')) as Record<string, unknown>;
    if (typeof digest === 'string') return digest;
  } catch {}
  throw new Error('This installation does not say which placet.js belongs to it: give its digest with --integrity.');
}
