import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, read, type Saved, stricter, valuesOf } from '../../../src/core/codec.js';
import { anySaved, DAY, entriesOf, NOW, polluted, saved } from './samples.js';

const granted = { category: '', granted: true, material: '5k3' };
const VALUE = '1|1793448000|1809172800|1x9k2mf|2026-11-01|fr|statistics:1~5k3|marketing:0~0|statistics/matomo:1~5k3';

describe('encode and decode', () => {
  it('writes what a person, a proxy or PHP can read', () => {
    const choice: Saved = {
      decidedAt: 1_793_448_000_000,
      expiresAt: 1_809_172_800_000,
      declared: '1x9k2mf',
      noticeVersion: '2026-11-01',
      language: 'fr',
      entries: entriesOf({
        statistics: granted,
        marketing: { category: '', granted: false, material: '0' },
        matomo: { category: 'statistics', granted: true, material: '5k3' },
      }),
    };
    expect(encode(choice)).toBe(VALUE);
    expect(decode(VALUE, NOW)).toEqual(choice);
  });

  it('round trip is exact', () => {
    fc.assert(
      fc.property(anySaved, (choice) => {
        fc.pre(choice.expiresAt > NOW);
        const value = encode(choice);
        expect(decode(value, NOW)).toEqual(choice);
        expect(encode(decode(value, NOW)!)).toBe(value);
      }),
    );
  });

  it('any string reads as a choice this code writes, or as none', () => {
    const near = fc
      .tuple(fc.constant(VALUE), fc.nat(VALUE.length), fc.nat(4), fc.string({ maxLength: 4 }))
      .map(([value, at, gone, put]) => value.slice(0, at) + put + value.slice(at + gone));
    const shaped = fc.array(fc.constantFrom('1', '|', '/', ':', '~', '0', 'essential', 'statistics', '__proto__', 'constructor'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          near,
          shaped.map((parts) => `1|1793448000|1809172800|a||fr|${parts.join('')}`),
        ),
        (value) => {
          const choice = decode(value, NOW);
          if (!choice) return;
          expect(Object.getPrototypeOf(choice.entries)).toBe(null);
          for (const entry of Object.values(choice.entries)) expect(typeof entry.granted).toBe('boolean');
          expect([...encode(choice).split('|')].sort()).toEqual([...value.split('|')].sort());
          expect(choice.expiresAt).toBeGreaterThan(NOW);
          expect(choice.decidedAt).toBeLessThanOrEqual(NOW + 300_000);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('every truncation but those at the end of an answer reads as none', () => {
    const whole = new Set([VALUE.indexOf('|marketing'), VALUE.indexOf('|statistics/'), VALUE.length]);
    for (let length = 0; length < VALUE.length; length++) {
      const choice = decode(VALUE.slice(0, length), NOW);
      const cutInHash = /~[0-9a-z]+$/.test(VALUE.slice(0, length));
      if (!whole.has(length) && !cutInHash) expect(choice, VALUE.slice(0, length)).toBe(null);
    }
  });

  it.each([
    ['an empty value', ''],
    ['another version', VALUE.replace(/^1/, '2')],
    ['another tool', '{"categories":["statistics"]}'],
    ['yes', 'true'],
    ['no answer at all', VALUE.replace(/\|statistics.*/, '')],
    ['an answer that is neither yes nor no', VALUE.replace('statistics:1', 'statistics:2')],
    ['a name in capitals', VALUE.replace('statistics:1', 'Statistics:1')],
    ['a name that reaches the prototype', VALUE.replace('statistics:1', '__proto__:1')],
    ['a path of three', VALUE.replace('statistics/matomo', 'a/statistics/matomo')],
    ['the same name twice', `${VALUE}|statistics:1~5k3`],
    ['the same name twice, once as a service', `${VALUE}|marketing/statistics:1~5k3`],
    ['an answer inside essential', `${VALUE}|essential/other:1~0`],
    ['a line break', `${VALUE}\n`],
    ['a percent-encoded copy', encodeURIComponent(VALUE)],
    ['quotes', `"${VALUE}"`],
    ['white space', ` ${VALUE}`],
    ['a date beyond ten digits', VALUE.replace('1809172800', '18091728000')],
    ['a negative date', VALUE.replace('1793448000', '-793448000')],
    ['too long a value', `${VALUE}${'|statistics/x:1~0'.repeat(300)}`],
  ])('%s is no choice', (_, value) => {
    expect(decode(value, NOW)).toBe(null);
  });

  const at = (decided: number, expires: number) =>
    VALUE.replace('1793448000', `${decided / 1000}`).replace('1809172800', `${expires / 1000}`);

  it.each([
    ['decided just now', NOW, NOW + DAY, true],
    ['decided by a clock four minutes ahead', NOW + 240_000, NOW + DAY, true],
    ['from the future', NOW + 360_000, NOW + DAY, false],
    ['expired this very second', NOW - DAY, NOW, false],
    ['expired', NOW - 2 * DAY, NOW - DAY, false],
    ['one second before its end', NOW - DAY, NOW + 1000, true],
    ['ending before it began', NOW + 60_000, NOW + 30_000, false],
    ['400 days long', NOW - DAY, NOW + 399 * DAY, true],
    ['longer than any cookie', NOW - DAY, NOW + 400 * DAY, false],
  ])('a choice %s', (_, decided, expires, valid) => {
    expect(decode(at(decided, expires), NOW) !== null).toBe(valid);
  });

  it('a polluted prototype grants nothing', () => {
    polluted(() => {
      const choice = decode(VALUE, NOW)!;
      expect(choice.entries.preferences).toBe(undefined);
      expect(choice.entries.marketing!.granted).toBe(false);
      expect(decode('', NOW)).toBe(null);
    });
  });

  it('is quick on a value made to backtrack', () => {
    expect(decode(`1|1793448000|1809172800|a||fr${'|a/a:1~a'.repeat(500)}!`, NOW)).toBe(null);
    expect(decode(`1|1793448000|1809172800|a||fr|${'a-'.repeat(2000)}`, NOW)).toBe(null);
  });
});

describe('the size of a cookie', () => {
  const many = (count: number, isGranted: (at: number) => boolean) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `service-number-${at}`,
        { category: 'statistics', granted: isGranted(at), material: '1abcdef' },
      ]),
    );
  const marketing = { category: '', granted: true, material: '0' };

  it('gives services up rather than be refused by the browser', () => {
    const choice = saved({ statistics: granted, marketing, ...many(1000, () => true) });
    const value = encode(choice);
    expect(value.length).toBeLessThan(3800);
    expect(decode(value, NOW)!.entries).toEqual(entriesOf({ statistics: granted, marketing }));
  });

  it('one refused service among too many refuses its whole category, and no other', () => {
    const choice = saved({ statistics: granted, marketing, ...many(1000, (at) => at !== 999) });
    expect(decode(encode(choice), NOW)!.entries).toEqual(entriesOf({ statistics: { ...granted, granted: false }, marketing }));
  });

  it('never grants what was not granted, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.func(fc.boolean()), fc.boolean(), (count, isGranted, whole) => {
        const choice = saved({ statistics: { ...granted, granted: whole }, ...many(count, (at) => isGranted(at)) });
        const kept = decode(encode(choice), NOW)!;
        for (const [id, entry] of Object.entries(choice.entries)) {
          const effective = kept.entries[id] ?? kept.entries.statistics!;
          if (effective.granted) expect(entry.granted).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('stricter', () => {
  it('grants only what both grant, until the earlier end', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (a, b) => {
        const both = stricter(a, b);
        expect(both.expiresAt).toBe(Math.min(a.expiresAt, b.expiresAt));
        for (const [id, entry] of Object.entries(both.entries)) {
          if (entry.granted) expect([a.entries[id]?.granted, b.entries[id]?.granted]).toEqual([true, true]);
        }
      }),
    );
  });

  it('a service refused in one copy is not granted through its category', () => {
    const refused = saved(
      { statistics: granted, matomo: { category: 'statistics', granted: false, material: 'm' } },
      { decidedAt: NOW - 2 * DAY },
    );
    const given = saved({ statistics: granted });
    for (const both of [stricter(refused, given), stricter(given, refused)]) {
      expect((both.entries.matomo ?? both.entries.statistics)!.granted).toBe(false);
    }
  });

  it('gives the same answers in either order', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (a, b) => {
        const answers = (choice: Saved) =>
          Object.entries(choice.entries)
            .filter(([, entry]) => entry.granted)
            .map(([id]) => id)
            .sort();
        expect(answers(stricter(a, b))).toEqual(answers(stricter(b, a)));
      }),
    );
  });
});

describe('read', () => {
  it.each([
    ['alone', `placet-consent=${VALUE}`],
    ['among others', `a=1; placet-consent=${VALUE}; b=2`],
    ['without spaces, as some proxies join them', `a=1;placet-consent=${VALUE};b=2`],
  ])('finds the cookie %s', (_, header) => {
    const { saved: found, copies } = read(header, 'placet-consent', NOW);
    expect(found!.entries.statistics!.granted).toBe(true);
    expect(copies).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['a longer name', `my-placet-consent=${VALUE}`],
    ['a name it begins', `placet-consent-old=${VALUE}`],
    ['its name as a value', `a=placet-consent=${VALUE}`],
  ])('finds none in %s', (_, header) => {
    expect(read(header, 'placet-consent', NOW)).toEqual({ saved: null, copies: 0 });
  });

  it('takes a name for what it is, not for a pattern', () => {
    expect(valuesOf('axb=1; a.b=2', 'a.b')).toEqual(['2']);
  });

  it('of two copies takes the stricter', () => {
    const refused = VALUE.replaceAll(':1', ':0');
    for (const header of [`placet-consent=${VALUE}; placet-consent=${refused}`, `placet-consent=${refused}; placet-consent=${VALUE}`]) {
      const { saved: found, copies } = read(header, 'placet-consent', NOW);
      expect(copies).toBe(2);
      expect(Object.values(found!.entries).some((entry) => entry.granted)).toBe(false);
    }
  });

  it('with one copy unreadable takes none', () => {
    expect(read(`placet-consent=${VALUE}; placet-consent=zzz`, 'placet-consent', NOW)).toEqual({ saved: null, copies: 2 });
  });
});
