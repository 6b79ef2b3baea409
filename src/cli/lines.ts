import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Verification } from '../ledger/verify.js';
import { sentenceOf } from './sentence.js';

export const isLedger = (source: string): boolean => /^https?:\/\//.test(source);

/** The error with its reason in the sentence: of itself `fetch` only says that it failed. */
function because(what: string, error: unknown): Error {
  const { cause = error } = error as Error;
  return new Error(`${what}: ${sentenceOf(cause)}`, { cause });
}

/** The bytes of what a ledger answers, as they come. Throws a sentence where it does not answer, or not to the end. */
async function* ask(url: string, path: string, token: string | undefined): AsyncGenerator<Uint8Array> {
  const headers: HeadersInit = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), { headers }).catch((error: unknown) => {
    throw because(`The ledger at ${url} could not be asked`, error);
  });
  if (response.status === 401) throw new Error('The ledger wants its token: set PLACET_TOKEN.');
  if (!response.ok || !response.body) throw new Error(`The ledger at ${url} answered ${response.status}.`);
  try {
    yield* response.body;
  } catch (error) {
    throw because(`The answer of the ledger at ${url} broke off`, error);
  }
}

/** What a ledger finds itself: it alone has on record where each chain ends. */
export async function verificationOf(url: string, token: string | undefined): Promise<Verification> {
  const text = Buffer.concat(await Readable.from(ask(url, 'verify', token)).toArray()).toString();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`What answers at ${url} is no ledger: it sends no JSON.`, { cause });
  }
}

/** The bytes of a file. Throws a sentence that names it where it cannot be opened, or is a folder. */
async function read(path: string): Promise<Readable> {
  const file = await open(path).catch((cause: Error) => {
    throw new Error(`${path} cannot be opened: ${cause.message}`, { cause });
  });
  if (!(await file.stat()).isDirectory()) return file.createReadStream();
  await file.close();
  throw new Error(`${path} is a folder: name the file in it.`);
}

/** The bytes of a file, or of the export of the ledger at a URL. */
export const openSource = async (source: string, token: string | undefined): Promise<Readable> =>
  isLedger(source) ? Readable.from(ask(source, 'export?format=ndjson', token), { objectMode: false }) : read(source);

/** The lines of a stream, whatever its size; the empty ones are left out. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line.trim()) yield line;
  }
  if (rest.trim()) yield rest;
}
