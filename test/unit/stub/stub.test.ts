import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

const [, documented] = /```html\n<script>(.*)<\/script>\n```/.exec(readFileSync('docs/stub.md', 'utf8')) ?? [];

const built = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/stub/stub.ts', formats: ['iife'], name: 'placetStub', fileName: () => 'stub.js' },
    },
  });
  return (output as Rolldown.RolldownOutput[])[0]!.output[0].code.trim();
};

it('the snippet in the guide is the one that is built', async () => {
  expect(documented).toBe(await built());
});

it('it stays under 500 bytes', () => {
  expect(Buffer.byteLength(documented!)).toBeLessThan(500);
});

it('it can stand in any page: no tag, no dollar, one line', () => {
  expect(documented).not.toMatch(/[<>]\/?script|<!--|\n|\$/i);
});
