import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Verification } from '../ledger/verify.js';

export const isLedger = (source: string): boolean => /^https?:\/\//.test(source);

/** What a ledger answers. Throws a sentence when it does not. */
async function ask(url: string, path: string, token: string | undefined): Promise<Response> {
  const address = new URL(path, url.endsWith('/') ? url : `${url}/`);
  const response = await fetch(address, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
  if (response.status === 401) throw new Error('The ledger wants its token: set PLACET_TOKEN.');
  if (!response.ok || !response.body) throw new Error(`The ledger at ${url} answered ${response.status}.`);
  return response;
}

/** The export of a ledger, as it comes. */
const download = async (url: string, token: string | undefined): Promise<Readable> =>
  Readable.fromWeb((await ask(url, 'export?format=ndjson', token)).body as ReadableStream);

/** What a ledger finds itself: it alone has on record where each chain ends. */
export const verificationOf = async (url: string, token: string | undefined): Promise<Verification> =>
  (await ask(url, 'verify', token)).json() as Promise<Verification>;

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
export const openSource = (source: string, token: string | undefined): Promise<Readable> =>
  isLedger(source) ? download(source, token) : read(source);

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
