import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode, valuesOf } from '../../../src/core/codec.js';
import { echoConsent } from '../../../src/server/echo.js';
import { anySaved, DAY, NOW, saved } from '../core/samples.js';

const choice = saved({ statistics: { category: '', granted: true, material: '5k3' } });
const VALUE = encode(choice);

it('stores the choice again, unchanged and until the same end', () => {
  expect(echoConsent(`a=1; placet-consent=${VALUE}`, { now: NOW })).toBe(
    `placet-consent=${VALUE}; Max-Age=${100 * 86_400}; Path=/; SameSite=Lax; Secure`,
  );
});

it('takes the name, the domain and the scheme of the site', () => {
  expect(echoConsent(`eu=${VALUE}`, { cookieName: 'eu', domain: 'exemple.fr', secure: false, now: NOW })).toBe(
    `eu=${VALUE}; Max-Age=${100 * 86_400}; Path=/; Domain=exemple.fr; SameSite=Lax`,
  );
});

it.each([
  ['no cookie', ''],
  ['no header', null],
  ['garbage', 'placet-consent=yes'],
  ['a forged attribute', `placet-consent=${VALUE} Domain=evil.example`],
  ['an expired choice', `placet-consent=${encode({ ...choice, expiresAt: NOW - DAY })}`],
  ['a choice from the future', `placet-consent=${encode({ ...choice, decidedAt: NOW + DAY })}`],
  ['two copies', `placet-consent=${VALUE}; placet-consent=${VALUE}`],
  ['one of two copies empty', `placet-consent=${VALUE}; placet-consent=`],
])('%s is not set again', (_, header) => {
  expect(echoConsent(header, { now: NOW })).toBe(null);
});

it('never prolongs, never widens, and writes one header line', () => {
  const near = fc.tuple(anySaved, fc.nat(150), fc.string({ unit: 'binary', maxLength: 4 })).map(([one, at, put]) => {
    const value = encode(one);
    return value.slice(0, at) + put + value.slice(at);
  });
  fc.assert(
    fc.property(fc.oneof(near, fc.string(), anySaved.map(encode)), fc.integer({ min: 0, max: 500 * 86_400 }), (value, later) => {
      const now = NOW + later * 1000;
      const header = `placet-consent=${value}`;
      const line = echoConsent(header, { now });
      if (line === null) return;
      const [again] = valuesOf(line, 'placet-consent');
      expect(again).toBe(valuesOf(header, 'placet-consent')[0]);
      const before = decode(again!, now)!;
      expect(now + Number(/Max-Age=(\d+);/.exec(line)![1]) * 1000).toBeLessThanOrEqual(before.expiresAt);
      expect(line).toMatch(/^[\x20-\x7e]+$/);
      expect(line.split('; ').length).toBe(5);
    }),
    { numRuns: 1000 },
  );
});
