import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.js';
import { inDate } from '../../../src/ui/date.js';
import { inWords } from '../../../src/ui/duration.js';
import { inList } from '../../../src/ui/list.js';
import { UNITS } from '../../../src/ui/units.js';

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** Thirteen months, six months, a year, two days, three weeks: each language's forms of number, read by a person. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  ar: ['13 شهرًا', '6 أشهر', 'سنة', 'يومان', '3 أسابيع'],
  bg: ['13 месеца', '6 месеца', '1 година', '2 дни', '3 седмици'],
  ca: ['13 mesos', '6 mesos', '1 any', '2 dies', '3 setmanes'],
  cs: ['13 měsíců', '6 měsíců', '1 rok', '2 dny', '3 týdny'],
  da: ['13 måneder', '6 måneder', '1 år', '2 dage', '3 uger'],
  de: ['13 Monate', '6 Monate', '1 Jahr', '2 Tage', '3 Wochen'],
  el: ['13 μήνες', '6 μήνες', '1 έτος', '2 ημέρες', '3 εβδομάδες'],
  en: ['13 months', '6 months', '1 year', '2 days', '3 weeks'],
  es: ['13 meses', '6 meses', '1 año', '2 días', '3 semanas'],
  et: ['13 kuud', '6 kuud', '1 aasta', '2 ööpäeva', '3 nädalat'],
  fi: ['13 kuukautta', '6 kuukautta', '1 vuosi', '2 päivää', '3 viikkoa'],
  fr: ['13 mois', '6 mois', '1 an', '2 jours', '3 semaines'],
  ga: ['13 mí', '6 mhí', '1 bhliain', '2 lá', '3 seachtaine'],
  he: ['13 חודשים', '6 חודשים', '1 שנה', 'יומיים', '3 שבועות'],
  hr: ['13 mjeseci', '6 mjeseci', '1 godina', '2 dana', '3 tjedna'],
  hu: ['13 hónap', '6 hónap', '1 év', '2 nap', '3 hét'],
  is: ['13 mánuðir', '6 mánuðir', '1 ár', '2 dagar', '3 vikur'],
  it: ['13 mesi', '6 mesi', '1 anno', '2 giorni', '3 settimane'],
  ja: ['13 か月', '6 か月', '1 年', '2 日', '3 週間'],
  lt: ['13 mėnesių', '6 mėnesiai', '1 metai', '2 dienos', '3 savaitės'],
  lv: ['13 mēnešu', '6 mēneši', '1 gads', '2 dienas', '3 nedēļas'],
  mt: ['13-il xahar', '6 xhur', 'sena', 'jumejn', '3 ġimgħat'],
  nb: ['13 måneder', '6 måneder', '1 år', '2 døgn', '3 uker'],
  nl: ['13 maanden', '6 maanden', '1 jaar', '2 dagen', '3 weken'],
  pl: ['13 miesięcy', '6 miesięcy', '1 rok', '2 dni', '3 tygodnie'],
  pt: ['13 meses', '6 meses', '1 ano', '2 dias', '3 semanas'],
  ro: ['13 luni', '6 luni', '1 an', '2 zile', '3 săptămâni'],
  sk: ['13 mesiacov', '6 mesiacov', '1 rok', '2 dni', '3 týždne'],
  sl: ['13 mesecev', '6 mesecev', '1 leto', '2 dneva', '3 tedni'],
  sv: ['13 månader', '6 månader', '1 år', '2 dygn', '3 veckor'],
  tr: ['13 ay', '6 ay', '1 yıl', '2 gün', '3 hafta'],
  uk: ['13 місяців', '6 місяців', '1 рік', '2 дні', '3 тижні'],
  zh: ['13个月', '6个月', '1年', '2天', '3周'],
};

it('there is no language whose durations nobody has read', () => {
  expect(Object.keys(SAID)).toEqual([...languages].sort());
});

describe.each(Object.entries(SAID))('%s', (language, said) => {
  it('says how long in its own forms of number', () => {
    expect(['P13M', 'P6M', 'P1Y', 'P2D', 'P3W'].map((duration) => plain(inWords(duration, language)))).toEqual(said);
  });
});

/** Chromium's own tables lack these: what it would say in their place is English. */
describe.each(Object.entries(UNITS))('%s, by our own tables', (language, units) => {
  it('has every unit, and every form a number can take', () => {
    expect(Object.keys(units)).toEqual(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);
    const reached = new Set(Array.from({ length: 1001 }, (_, count) => new Intl.PluralRules(language).select(count)));
    for (const forms of Object.values(units)) {
      const named = forms.split('|').map((form) => form.split('=')[0]!);
      expect(named.length === 1 || [...reached].every((form) => named.includes(form)), forms).toBe(true);
      expect(named.at(-1)).toBe('other');
    }
    expect(inWords('PT90M', language)).toContain('90 ');
    expect(inWords('P1Y6M', language).split(' ').length).toBeGreaterThan(2);
  });

  it('joins lists without English', () => {
    expect(inList(['a', 'b', '', 'c'], language)).toMatch(/^a, b (agus|og|u) c$/);
    expect(inList(['a'], language)).toBe('a');
    expect(inList([], language)).toBe('');
  });

  it('writes dates in digits, the day first', () => {
    const day = Date.UTC(2026, 10, 25, 12, 30);
    expect(inDate(day, language)).toMatch(/^25[./]11[./]2026$/);
    expect(inDate(day, language, 'short')).toMatch(/^25[./]11[./]2026,? \d\d:\d\d$/);
  });
});

it.each([
  ['fr', '25 novembre 2026'],
  ['en', 'November 25, 2026'],
  ['pl', '25 listopada 2026'],
  ['ar', '٢٥ نوفمبر ٢٠٢٦|25 نوفمبر 2026'],
])('a date in %s', (language, expected) => {
  expect(expected.split('|')).toContain(plain(inDate(Date.UTC(2026, 10, 25, 12), language)));
});
