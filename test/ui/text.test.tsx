import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/ui/duration.js';
import { rich, safeUrl } from '../../src/ui/text.js';

const drawn = (text: string): Element => render(<p>{rich(text)}</p>).container.querySelector('p')!;

describe('rich text', () => {
  it('knows links and strong, and nothing else', () => {
    const p = drawn('Voir **ici** et [là](/cookies), <b>pas</b> *ça*.');
    expect(p.textContent).toBe('Voir ici et là, <b>pas</b> *ça*.');
    expect(p.querySelector('strong')?.textContent).toBe('ici');
    expect(p.querySelector('a')?.getAttribute('href')).toBe(`${location.origin}/cookies`);
    expect(p.children).toHaveLength(2);
  });

  it('keeps the label of an address that is not safe, without the link', () => {
    const p = drawn('[cliquez](javascript:alert(1))');
    expect(p.querySelector('a')).toBeNull();
    expect(p.textContent).toContain('cliquez');
  });

  it('leaves plain text as it is, and nothing as nothing', () => {
    expect(drawn('Sans marque.').textContent).toBe('Sans marque.');
    expect(drawn('').textContent).toBe('');
  });
});

describe('addresses', () => {
  it.each(['https://a.example/', 'http://a.example/', 'mailto:dpo@a.example', 'tel:+33123456789'])('follows %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it('takes what is relative as of this page', () => {
    expect(safeUrl('/cookies')).toBe(new URL('/cookies', location.href).href);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'blob:x',
    'vbscript:x',
    '',
    undefined,
    null,
  ])('does not follow %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  it('does not follow what is no text', () => {
    expect(safeUrl(Object.create(null))).toBeUndefined();
  });
});

describe('durations', () => {
  const plain = (text: string): string => text.replace(/\s/g, ' ');

  it.each([
    ['P13M', 'fr', '13 mois'],
    ['P1Y', 'fr', '1 an'],
    ['P1Y6M', 'fr', '1 an 6 mois'],
    ['P15D', 'fr', '15 jours'],
    ['PT30M', 'fr', '30 minutes'],
    ['P6M', 'en', '6 months'],
    ['P1D', 'en', '1 day'],
    ['session', 'fr', 'session'],
    ['2ans', 'fr', '2ans'],
    ['6mois', 'fr', '6mois'],
    ['P5S', 'fr', 'P5S'],
  ])('%s in %s is %s', (duration, language, expected) => {
    expect(plain(inWords(duration, language))).toBe(expected);
  });
});
