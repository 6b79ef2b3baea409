import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { differing, fingerprints } from '../../scripts/fresh-dist.js';

it('sees a byte that changed, a file that came and a file that went', () => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-dist-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('same.js', 'a');
  write('changed.js', 'a');
  const before = fingerprints(folder);
  write('changed.js', 'b');
  write('new.js', 'c');
  const after = fingerprints(folder);
  expect(differing(before, after)).toEqual([join(folder, 'changed.js'), join(folder, 'new.js')]);
  expect(differing(after, before)).toEqual(differing(before, after));
  expect(differing(before, before)).toEqual([]);
});

it('takes a folder that is not there as empty', () => {
  expect(fingerprints('/nowhere').size).toBe(0);
});
