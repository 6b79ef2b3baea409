import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const digest = `sha384-${createHash('sha384').update(readFileSync('dist/placet.js')).digest('base64')}`;
const makers = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !file.startsWith('ledger'))
  .filter((file) => readFileSync(`dist/${file}`, 'utf8').includes('placet-notice/1'));

it('notices are made in the tag’s part, in the single file and in the npm modules', () => {
  expect(makers).toEqual(expect.arrayContaining(['placet-proof.js', 'placet.all.js', 'proof.js']));
});

it.each(makers)('%s names the core of its release', (file) => {
  expect(readFileSync(`dist/${file}`, 'utf8')).toContain(digest);
});
