import { readFile } from 'node:fs/promises';
import type { Head } from '../ledger/entry.js';

const isHead = (value: unknown): boolean => {
  const { site, sequence, link } = (value ?? {}) as Partial<Head>;
  return typeof site === 'string' && Number.isInteger(sequence) && typeof link === 'string';
};

/** The ends of chains that `--save` wrote to a file. Throws a sentence that names it where it holds none: nothing would be compared. */
export async function headsIn(file: string): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new Error(`${file} cannot be read: ${cause.message}`, { cause });
  });
  try {
    const heads: unknown = JSON.parse(text);
    if (Array.isArray(heads) && heads.length > 0 && heads.every(isHead)) return heads;
  } catch {}
  throw new Error(`${file} holds no ends of chains, as --save writes them: nothing would be compared.`);
}
