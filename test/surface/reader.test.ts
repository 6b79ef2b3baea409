import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { encode } from '../../src/core/codec.js';
import { resolve } from '../../src/core/config.js';
import { decide } from '../../src/core/rules.js';
import { readConsent } from '../../src/server/index.js';

/** What Node has and a worker, Deno or a browser has not. */
const ONLY_NODE = ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate', 'require', 'module'];

it('`placet/server` as built answers as the source does where nothing of Node is to be had', () => {
  const config = { services: [{ id: 'measure', name: 'M', category: 'statistics' }] };
  const resolved = resolve([config], () => {});
  const saved = decide(resolved, null, {
    answers: { statistics: true },
    partial: false,
    now: Date.now(),
    language: 'fr',
    lifetime: 86_400_000,
  });
  const headers = [`placet-consent=${encode(saved)}`, 'placet-consent=garbage', ''];
  const file = pathToFileURL('dist/server.js').href;
  const code = `const write = process.stdout.write.bind(process.stdout);
    for (const name of ${JSON.stringify(ONLY_NODE)}) delete globalThis[name];
    const { readConsent } = await import(${JSON.stringify(file)});
    const ask = (header) => readConsent(header, { config: ${JSON.stringify(config)} });
    write(JSON.stringify(${JSON.stringify(headers)}.map((header) => { const answer = ask(header); return [answer, answer.granted('measure'), answer.granted('marketing')]; })));`;
  const said = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }));
  const wanted = headers.map((header) => {
    const answer = readConsent(header, { config });
    return [answer, answer.granted('measure'), answer.granted('marketing')];
  });
  expect(said).toEqual(JSON.parse(JSON.stringify(wanted)));
  expect(said.map(([, measure]: [unknown, boolean]) => measure)).toEqual([true, false, false]);
});
