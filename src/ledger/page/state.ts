import { computed, signal } from '@preact/signals';
import { en, fr } from './texts.js';

export type View = 'find' | 'figures' | 'chain';

const KEY = 'placet-ledger-token';

/** Null while it is not known whether the ledger lets us in; false when it wants the token. */
export const isIn = signal<boolean | null>(null);
export const view = signal<View>('find');
export const language = signal<'fr' | 'en'>(navigator.language.startsWith('en') ? 'en' : 'fr');
export const texts = computed(() => (language.value === 'en' ? en : fr));

/** The token, for this tab alone. */
export const token = signal(sessionStorage.getItem(KEY) ?? '');

export function keepToken(value: string): void {
  token.value = value;
  if (value) sessionStorage.setItem(KEY, value);
  else sessionStorage.removeItem(KEY);
}
