import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import { linesOf, openSource, verificationOf } from '../../../src/cli/lines.js';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A ledger, or what is taken for one, that answers so. */
async function answering(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/consent`;
}

const linesAt = async (url: string): Promise<string[]> => Readable.from(linesOf(await openSource(url, undefined))).toArray();

it('reads the export of a ledger under its path, whatever pieces it comes in', async () => {
  const text = Buffer.from('{"a":"é"}\n\n{"b":2}');
  const url = await answering((request, answer) => {
    if (request.url !== '/consent/export?format=ndjson') return void answer.writeHead(404).end();
    for (const byte of text) answer.write(Buffer.of(byte));
    answer.end();
  });
  expect(await linesAt(url)).toEqual(['{"a":"é"}', '{"b":2}']);
});

it('names a ledger that is not there, and why', async () => {
  const url = await answering(() => {});
  await new Promise((closed) => server!.close(closed));
  const sentence = `The ledger at ${url} could not be asked: connect ECONNREFUSED`;
  await expect(linesAt(url)).rejects.toThrow(sentence);
  await expect(verificationOf(url, undefined)).rejects.toThrow(sentence);
});

it('names a ledger whose answer breaks off, and why', async () => {
  const url = await answering((_, answer) => {
    answer.write('{"ok":');
    setTimeout(() => answer.destroy(), 20);
  });
  const sentence = `The answer of the ledger at ${url} broke off: other side closed`;
  await expect(linesAt(url)).rejects.toThrow(sentence);
  await expect(verificationOf(url, undefined)).rejects.toThrow(sentence);
});

it('names what answers and is no ledger', async () => {
  const url = await answering((_, answer) => void answer.end('<!doctype html>'));
  await expect(verificationOf(url, undefined)).rejects.toThrow(`What answers at ${url} is no ledger`);
});
