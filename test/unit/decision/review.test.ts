// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { config, run, seen, settled } from '../consent/stage.js';

const at = (url: string) => (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
const answered = async (more = {}) => {
  await run({ ...config, ...more }).rejectAll();
  await settled();
  return seen.reported;
};

test('whoever tries a config on their own machine has it looked through once they answer', async () => {
  at('http://shop.localhost/');
  const placet = run(config);
  await settled();
  expect(seen.reported).toEqual([]);
  await placet.rejectAll();
  await placet.acceptAll();
  await settled();
  expect(seen.reported).toEqual(['review']);
});

test('elsewhere only where `debug` says something, and no visitor fetches the tools', async () => {
  expect(await answered()).toEqual([]);
});

test('with `debug` anywhere', async () => {
  expect(await answered({ debug: true })).toEqual(['review']);
});
