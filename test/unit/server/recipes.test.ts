import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, type Saved, valuesOf } from '../../../src/core/codec.js';
import { echoConsent } from '../../../src/server/echo.js';
import { readConsent } from '../../../src/server/index.js';
import { anySaved, NOW, saved } from '../core/samples.js';

/** The expressions printed in docs/server.md, run as they stand there. PCRE and JavaScript agree on all that they use. */
const text = readFileSync('docs/server.md', 'utf8');
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!);

/** What an nginx `map` gives for a source, its named captures put in. */
function mapped(variable: string, source: string, others: Readonly<Record<string, string>> = {}): string {
  const block = blocks('nginx').find((one) => one.includes(` ${variable} {`))!;
  const [, body] = block.split(` ${variable} {`).map((part) => part.slice(0, part.indexOf('\n}')));
  for (const [, expression, quoted, plain] of body!.matchAll(/^\s*"~(.*?)"\s+(?:"(.*)"|(\S+));$/gm)) {
    const found = new RegExp(expression!).exec(source);
    if (found) return (quoted ?? plain ?? '').replace(/\$(\w+)/g, (_, name) => found.groups?.[name] ?? others[name] ?? '');
  }
  return /default\s+"?([^";]*)"?;/.exec(body!)![1]!;
}

/** `placet_granted` of the PHP recipe, with its own expressions. */
function phpGranted(path: string, header: string, now: number): boolean {
  const php = blocks('php')[0]!;
  const copies = [...header.matchAll(new RegExp(/preg_match_all\('\/(.*)\/'/.exec(php)![1]!, 'g'))].map(([, value]) => value!);
  const [before, after] = /preg_grep\('\/(.*)' \. preg_quote\(\$path, '\/'\) \. '(.*)\/'/.exec(php)!.slice(1) as [string, string];
  for (const value of copies) {
    const parts = value.split('|');
    if (parts[0] !== '1' || Number(parts[2] ?? 0) <= now / 1000) return false;
    if (!parts.some((part) => new RegExp(before + path + after).test(part))) return false;
  }
  return copies.length > 0;
}

const header = (...choices: Saved[]) => ['a=1', ...choices.map((choice) => `placet-consent=${encode(choice)}`), 'b=2'].join('; ');
const category = (granted: boolean) => ({ category: '', granted, material: '0' });
const valid = anySaved.filter(({ expiresAt }) => expiresAt > NOW);
const withStatistics = fc
  .tuple(valid, fc.constantFrom(true, false, null))
  .map(([choice, answer]) => (answer === null ? choice : { ...choice, entries: { ...choice.entries, statistics: category(answer) } }));

describe('reading', () => {
  it('gives the answer of readConsent, for one copy or two', () => {
    fc.assert(
      fc.property(fc.array(withStatistics, { minLength: 1, maxLength: 2 }), (choices) => {
        fc.pre(choices.every(({ entries }) => !entries.statistics?.category));
        const cookies = header(...choices);
        const expected = readConsent(cookies, { now: NOW }).granted('statistics');
        expect(phpGranted('statistics', cookies, NOW)).toBe(expected);
        // An answer in one copy alone is the only thing that nginx cannot weigh.
        if (choices.length === 1 || choices.every(({ entries }) => entries.statistics))
          expect(mapped('$placet_statistics', cookies)).toBe(expected ? '1' : '0');
      }),
    );
  });

  it.each([
    '',
    'placet-consent=',
    'placet-consent=statistics:1~0',
    'other=1|2|3|statistics:1~0',
    'xplacet-consent=1|1|9999999999|a||fr|statistics:1~0',
  ])('%j grants nothing', (cookies) => {
    expect(mapped('$placet_statistics', cookies)).toBe('0');
    expect(phpGranted('statistics', cookies, NOW)).toBe(false);
  });

  it('the example of the page is a choice', () => {
    const example = /^placet-consent=.*$/m.exec(text)![0];
    const consent = readConsent(example, { now: NOW });
    expect([consent.granted('statistics'), consent.granted('marketing'), consent.granted('matomo')]).toEqual([true, false, true]);
    expect(phpGranted('statistics/matomo', example, NOW)).toBe(true);
  });
});

describe('setting again', () => {
  const php = blocks('php')[1]!;
  const expression = () => new RegExp(/preg_match_all\('\/(.*)\/', /.exec(php)![1]!, 'g');

  it('sets the value that was sent', () => {
    fc.assert(
      fc.property(valid, (choice) => {
        const cookies = header(choice);
        const value = encode(choice);
        expect(mapped('$placet_again', cookies)).toBe(`placet-consent=${value}; Max-Age=2592000; Path=/; SameSite=Lax; Secure`);
        expect([...cookies.matchAll(expression())].map(([, one]) => one)).toEqual([value]);
      }),
    );
  });

  it('sets it on pages alone', () => {
    const others = { placet_again: 'a=1' };
    const on = (type: string) => mapped('$placet_on_pages', type, others);
    expect([on('text/html'), on('text/html; charset=utf-8')]).toEqual(['a=1', 'a=1']);
    for (const type of ['', 'image/png', 'text/javascript', 'application/json', 'x-text/html']) expect(on(type)).toBe('');
    expect(text).toContain('add_header Set-Cookie $placet_on_pages;');
  });

  it('has the attributes of echoConsent, for a host and for a domain', () => {
    const cookies = header(saved({ statistics: category(true) }));
    const [, wider, narrow] = /`(Path=\/; Domain=\S+; [^`]*)` with your own domain in place of `([^`]*)`/.exec(text)!;
    const attributes = (line: string | null) => line!.slice(line!.indexOf('Path='));
    expect(attributes(echoConsent(cookies, { now: NOW }))).toBe(narrow);
    expect(attributes(echoConsent(cookies, { now: NOW, domain: 'exemple.fr' }))).toBe(wider);
    expect(attributes(mapped('$placet_again', cookies))).toBe(narrow);
    expect(php).toContain(narrow);
  });

  it('sets nothing for two copies, for none, or for anything that could carry an attribute', () => {
    const choice = saved({ statistics: category(true) });
    const forged = `placet-consent=${encode(choice)} Domain=evil.example`;
    for (const cookies of ['', header(), header(choice, choice), 'placet-consent=yes', forged]) {
      expect(mapped('$placet_again', cookies)).toBe('');
      expect(echoConsent(cookies, { now: NOW })).toBe(null);
      expect([...cookies.matchAll(expression())].length).not.toBe(1);
    }
    expect(valuesOf(forged, 'placet-consent').length).toBe(1);
  });
});

describe('clearing', () => {
  it.each([
    ['0 a=1; stats_sid=2', true],
    ['0 stats_sid=2', true],
    ['1 stats_sid=2', false],
    ['0 my_stats_sid=2', false],
    ['0 a=stats_sid=2', false],
  ])('%j expires the cookie: %s', (source, expired) => {
    expect(mapped('$placet_expire', source)).toBe(expired ? 'stats_sid=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=None' : '');
  });
});
