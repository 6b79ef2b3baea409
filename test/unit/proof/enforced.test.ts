import { expect, it } from 'vitest';
import { enforced } from '../../../src/proof/enforced.js';

const [weak, middle, strong] = [`sha256-${'a'.repeat(43)}=`, `sha384-${'b'.repeat(64)}`, `sha512-${'c'.repeat(86)}==`] as const;

it.each([
  [weak, weak],
  [`${weak} ${middle}`, middle],
  [`${strong} ${middle} ${weak}`, strong],
  [`${weak}\n      ${middle}`, middle],
  [`  ${weak}\t`, weak],
  [`${weak}?ct=application/javascript`, weak],
  [`${middle}\r\n${middle.replaceAll('b', 'd')}`, middle],
  [`md5-${'e'.repeat(22)} ${weak}`, weak],
  [`sha512-short ${weak}`, weak],
])('of %j a browser enforces %s', (attribute, digest) => expect(enforced(attribute)).toBe(digest));

it.each(['', ' \n', 'sha1-aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'nonsense', null, undefined])('of %j it enforces none', (attribute) =>
  expect(enforced(attribute)).toBeNull(),
);
