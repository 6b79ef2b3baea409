import type { Store } from '../core/store.js';
import { textsOf } from '../core/texts.js';
import type { Details } from '../locales/details/fr.js';
import type { Texts } from '../locales/fr.js';
import type { Parts } from '../parts.js';
import type { Category, Service } from '../types.js';

type Key = keyof Texts | keyof Details;
type Bag = Readonly<Record<string, unknown>>;

/** The texts of one language, ready to be shown: every value that leaves here is a string. */
export interface Words {
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** The text of a key with its values put in, in the form of number that `count` asks for; empty while it is not loaded. */
  say(key: Key, values?: Bag): string;
  /** An owner's text in this language, or in French, or in the first there is, or ours if it names one; empty for what is no text. */
  pick(text: unknown): string;
  /** What a category or service is called, and what it is for. */
  titleOf(item: Category | Service): string;
  aboutOf(item: Category | Service): string;
}

/** What is not text says nothing; least of all may it be taken for something to draw. CVE-2026-22028. */
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

/** An owner may name a purpose of ours in place of a text. R19. */
const isOurs = (given: unknown): boolean => text(given).startsWith('for-');

/** `texts` and `overrides` inherit nothing, so that no id of a category is taken for a key of theirs. */
export function createWords(language: string, texts: Bag, overrides?: Bag): Words {
  const raw = (key: string): string => text(overrides?.[key]) || text(texts[key]);
  const pick = (given: unknown): string => {
    const spoken = Object(given) as Bag;
    return (isOurs(given) && raw(given as string)) || text(given) || text(spoken[language] || spoken.fr || Object.values(spoken)[0]);
  };
  return {
    language,
    say(key, values = {}) {
      let form = raw(key);
      if ('count' in values) {
        const wanted = new Intl.PluralRules(language).select(+values.count!);
        const forms = form.split('|');
        form = (forms.find((one) => one.startsWith(`${wanted}=`)) ?? forms.at(-1)!).replace(/^\w+=/, '');
      }
      return form.replace(/\{(\w+)\}/g, (_, name) => text(values[name]));
    },
    pick,
    titleOf: (item) => pick((item as Service).name ?? (item as Category).title) || raw(item.id) || item.id,
    aboutOf: (item) => pick((item as Service).purpose ?? (item as Category).description) || raw(`${item.id}About`),
  };
}

/** The browser says for its user that they object to being sold or shared. Only `true` is a signal. R107. */
export const objects = ({ config }: Store): boolean =>
  (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true && config.signals?.gpc !== 'ignore';

/** The texts in the language the store names, the owner's own over them; those for rare first layers only where they are due. */
export async function loadWords(store: Store, { locale }: Parts) {
  const { config, invalidated } = store;
  const language = store.language.peek();
  const part = await locale(textsOf(language, config));
  const overrides = config.texts?.[language];
  const speak = (...texts: Bag[]): Words => createWords(language, Object.assign(Object.create(null), ...texts), overrides);
  const detailed = async (): Promise<Words> => speak(part.default, (await part.details()).default);
  // Said to all alike, or in a few words more that are fetched with the rest.
  const isPlain =
    !invalidated.peek()[0] &&
    !objects(store) &&
    (!config.scope || config.scope === 'host') &&
    !config.account &&
    !config.categoryList.some(({ description }) => isOurs(description));
  if (isPlain) return { detailed, words: speak(part.default), changed: false };
  return { detailed, ...(await import('./rare.js')).rareWords(store, await detailed()) };
}
