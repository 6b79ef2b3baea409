import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { headsIn } from '../../../src/cli/heads.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-heads-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'heads.json');
const HEAD = { site: 'www.exemple.fr', sequence: 5, link: 'sha256-x' };

it('reads what --save wrote', async () => {
  writeFileSync(file, JSON.stringify([HEAD]));
  expect(await headsIn(file)).toEqual([HEAD]);
});

it.each(['[]', '{}', 'null', '', '[1]', '[{}]', JSON.stringify(HEAD), JSON.stringify([HEAD, { ...HEAD, sequence: '5' }])])(
  'takes no end of a chain from %j, and names the file',
  async (text) => {
    writeFileSync(file, text);
    await expect(headsIn(file)).rejects.toThrow(`${file} holds no ends of chains`);
  },
);

it('names a file that is not there, or is none', async () => {
  for (const path of [join(folder, 'nowhere.json'), folder]) await expect(headsIn(path)).rejects.toThrow(path);
});
