import { describe, expect, it } from 'vitest';
import { byName, locale } from './all.js';
import { RECEIPT, VERBS } from './verbs.js';

/** Opening and closing marks of a language; all else that could be a quotation mark is a slip. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  (
    [
      ['«', '»', 'ar ca el es fr it nb pt uk'],
      ['»', '«', 'da sl'],
      ['„', '“', 'bg cs de is lt sk'],
      ['„', '”', 'et hr hu pl ro'],
      ['“', '”', 'en ga lv mt nl tr zh'],
      ['”', '”', 'fi sv'],
      ['״', '״', 'he'],
      ['「', '」', 'ja'],
    ] as const
  ).flatMap(([open, close, languages]) => languages.split(' ').map((language) => [language, [open, close]])),
);

const BUTTONS =
  'acceptAll rejectAll customize manage acceptChanges rejectChanges change allowOnce allowAlways moreChoices save close copy download downloadAll forget forgetNow cancel'.split(
    ' ',
  );

const ACCEPTING = ['acceptAll', 'acceptChanges', 'granted', 'did-accept-all'];
const REFUSING = ['rejectAll', 'rejectChanges', 'denied', 'did-reject-all'];
const ALLOWING = ['savedOnce', 'allowOnce', 'allowAlways', 'did-allow-service', 'did-allow-once'];
const NEITHER = ['customize', 'save', 'manage', 'close', 'change', 'moreChoices', 'did-save-choices', 'cancel'];

describe.each(byName)('%s', (_, { language, texts }) => {
  const { accept, refuse, allow } = VERBS[language]!;
  const text = (key: string): string => texts[key]!;

  it.each(ACCEPTING)('says yes with the word for it, and without that of no: %s', (key) => {
    expect(text(key)).toMatch(accept);
    expect(text(key)).not.toMatch(refuse);
  });

  it.each(REFUSING)('says no with the word for it, and without those of yes: %s', (key) => {
    expect(text(key)).toMatch(refuse);
    expect(text(key)).not.toMatch(accept);
    expect(text(key)).not.toMatch(allow);
  });

  it.each(ALLOWING)('lets one thing through with a word of its own: %s', (key) => {
    expect(text(key)).toMatch(allow);
    expect(text(key)).not.toMatch(refuse);
  });

  it.each(NEITHER)('answers nothing where nothing is answered: %s', (key) => {
    expect(text(key)).not.toMatch(accept);
    expect(text(key)).not.toMatch(refuse);
  });

  it('explains both answers with the words on the buttons', () => {
    for (const key of ['consequence', 'changesConsequence']) {
      expect(text(key)).toMatch(accept);
      expect(text(key)).toMatch(refuse);
    }
  });

  it.each(['copied', 'notCopied', 'ownWaiting'])('calls a receipt by its one name: %s', (key) => {
    expect(text(key)).toMatch(RECEIPT[language]!);
  });

  // The name may be that of nobody known, «un tiers», which has no capital of its own.
  it('begins no sentence with a name that may be put in', () => {
    expect(text('placeholderAbout')).not.toMatch(/(^|[.?!]\s*)\{name\}/);
  });

  it('gives the two answers labels of like length', () => {
    const lengths = [text('acceptAll').length, text('rejectAll').length];
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.6);
  });

  it('fits its buttons', () => {
    const long = BUTTONS.filter((key) => [...text(key).replace('{name}', '').trim()].length > 28);
    expect(long.map((key) => text(key))).toEqual([]);
  });

  it('uses no markup but links and emphasis', () => {
    for (const value of Object.values(texts)) {
      const plain = value.replace(/\[[^\]]+\]\([^)\s]+\)|\*\*[^*]+\*\*/g, '');
      expect(plain).not.toMatch(/[<>[\]*`]|&\w+;/);
    }
  });

  it('opens and closes its own quotation marks, and no others', () => {
    const [open, close] = MARKS[language]!;
    for (const value of Object.values(texts)) {
      const marks = value.match(/[«»„“”‟"「」『』‹›״']/g) ?? [];
      expect(marks, value).toEqual(marks.map((_, index) => (index % 2 ? close : open)));
      expect(marks.length % 2, value).toBe(0);
    }
    expect(text('withdraw')).toContain(open);
  });

  it('ends sentences, and not labels, with a full stop', () => {
    const SENTENCES =
      'intro consequence withdraw gpc scopeDomain account changes changesConsequence saved savedOnce failed placeholderWhole reloading undecided lapsed onlyHere forgetAsk forgotten copied'.split(
        ' ',
      );
    expect(SENTENCES.filter((key) => !/[.。?？؟;]$/.test(text(key)))).toEqual([]);
    expect([...BUTTONS, ...ACCEPTING, ...REFUSING].filter((key) => /[.。!]$/.test(text(key)))).toEqual([]);
  });
});

it('Italian says «tu» throughout', () => {
  const spoken = Object.values(locale('it').texts).filter((value) => /\b([Ll]ei|[Ss]u[oae]|[Ss]uoi|Può|Vuole)\b/.test(value));
  expect(spoken).toEqual([]);
});

it.each(['fr', 'fr-falc', 'fr-dsfr'])('%s keeps its signs with their words', (file) => {
  for (const value of Object.values(locale(file).texts)) expect(value).not.toMatch(/«(?!\u00a0)|[^\u00a0][:;!?»]/);
});

/** Said alike in both languages: the same word, borrowed or from the same root. Everything else equal is a text left behind. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  // «Nom» is Catalan too.
  ca: ['name'],
  // Borrowed long ago.
  da: ['data', 'session'],
  // «Name» is German too.
  de: ['marketing', 'name'],
  // The plural of «preference».
  lv: ['preferences'],
  // The law's own word there, as in «protezzjoni tad-data».
  mt: ['data'],
  sv: ['session'],
  // The trade has no other name for it.
  ...Object.fromEntries('cs es hr hu it nl pl pt ro sk'.split(' ').map((file) => [file, ['marketing']])),
};

describe.each(byName.filter(([file]) => !['fr', 'en', 'fr-falc', 'fr-dsfr'].includes(file)))('%s is translated', (file, { texts }) => {
  it('leaves nothing in English or French', () => {
    const left = Object.keys(texts).filter((key) => [locale('en'), locale('fr')].some((other) => other.texts[key] === texts[key]));
    expect(left.sort()).toEqual([...(SHARED[file] ?? [])].sort());
  });
});
