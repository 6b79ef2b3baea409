import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { coreDigest } from '../../../src/cli/digest.js';

const list = pathToFileURL('dist/integrity.json');

it('is the one in the list of this release', async () => {
  expect(await coreDigest(list)).toBe(JSON.parse(readFileSync(list, 'utf8'))['placet.js']);
});

it.each(['nowhere.json', 'package.json', 'README.md'])('says what to do where %s does not tell', async (file) => {
  await expect(coreDigest(pathToFileURL(file))).rejects.toThrow(/--integrity/);
});
