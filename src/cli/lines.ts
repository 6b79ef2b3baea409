import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** The export of a ledger, as it comes. Throws a sentence when the ledger does not give it. */
async function download(url: string, token: string | undefined): Promise<Readable> {
  const address = new URL('export?format=ndjson', url.endsWith('/') ? url : `${url}/`);
  const response = await fetch(address, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
  if (response.status === 401) throw new Error('The ledger wants its token: set PLACET_TOKEN.');
  if (!response.ok || !response.body) throw new Error(`The ledger at ${url} answered ${response.status}.`);
  return Readable.fromWeb(response.body as ReadableStream);
}

/** The bytes of a file, or of the export of the ledger at a URL. */
export const openSource = (source: string, token: string | undefined): Promise<Readable> =>
  /^https?:\/\//.test(source) ? download(source, token) : Promise.resolve(createReadStream(source));

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
