import type { Store } from '../core/store.js';
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
/** `texts` and `overrides` inherit nothing, so that no id of a category is taken for a key of theirs. */
export declare function createWords(language: string, texts: Bag, overrides?: Bag): Words;
/** The browser says for its user that they object to being sold or shared. Only `true` is a signal. R107. */
export declare const objects: ({ config }: Store) => boolean;
/** The texts in the language the store names, the owner's own over them; those for rare first layers only where they are due. */
export declare function loadWords(store: Store, { locale }: Parts): Promise<{
    detailed: () => Promise<Words>;
    words: Words;
    changed: boolean;
} | {
    changed: boolean;
    also: string;
    words: Words;
    detailed: () => Promise<Words>;
}>;
export {};
