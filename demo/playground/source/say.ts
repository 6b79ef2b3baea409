import { effect, signal } from '@preact/signals';
import en from './en.js';
import fr, { type Texts } from './fr.js';

const languages = { fr, en };
export type Language = keyof typeof languages;

/** The language of the playground itself: the browser's if it is English, else French. */
export const spoken = signal<Language>(navigator.language.startsWith('en') ? 'en' : 'fr');

effect(() => {
  document.documentElement.lang = spoken.value;
  document.title = `${languages[spoken.value].title} – Placet`;
});

type Values = Readonly<Record<string, unknown>>;
type Flat = { [Key in keyof Texts]: Texts[Key] extends string ? Key : never }[keyof Texts];

function fill(text: string, values: Values): string {
  const forms = text.split('|');
  const wanted = 'count' in values && new Intl.PluralRules(spoken.value).select(Number(values.count));
  const form = forms.find((one) => one.startsWith(`${wanted}=`)) ?? forms.at(-1)!;
  return (forms.length > 1 ? form.replace(/^\w+=/, '') : text).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

export const say = (key: Flat, values: Values = {}): string => fill(languages[spoken.value][key], values);
export const option = (key: string): string => (languages[spoken.value].options as Record<string, string>)[key] ?? key;
export const pair = (key: string): string => (languages[spoken.value].pairs as Record<string, string>)[key] ?? key;
export const remark = (key: keyof Texts['remarks'], values: Values = {}): string => fill(languages[spoken.value].remarks[key], values);

/** An owner's text in the language of the page. */
export const pick = (text: unknown): string => {
  if (typeof text === 'string') return text;
  const spokenTexts = (text ?? {}) as Record<string, string>;
  return spokenTexts[spoken.value] ?? spokenTexts.fr ?? Object.values(spokenTexts)[0] ?? '';
};

/** What a category is called: the owner's words, else ours. */
export const categoryName = (id: string, title?: unknown): string =>
  pick(title) || (id in fr && typeof fr[id as Flat] === 'string' ? say(id as Flat) : id);

/** One decimal, cut off: what is short of a limit never reads as if it reached it. */
export const number = (value: number): string =>
  (Math.floor(value * 10) / 10).toLocaleString(spoken.value, { maximumFractionDigits: 1, minimumFractionDigits: 1 });

const ABBREVIATIONS = { RGPD: 'GDPR', CEPD: 'EDPB', CJUE: 'CJEU', 'loi Informatique et Libertés': 'French Data Protection Act' };

/** Where a rule stands, as it is cited in the language of the page. */
export const cite = (source: string): string =>
  spoken.value === 'fr' ? source : Object.entries(ABBREVIATIONS).reduce((text, [french, english]) => text.replace(french, english), source);
