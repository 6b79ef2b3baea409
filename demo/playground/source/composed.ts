import { computed, effect, signal } from '@preact/signals';
import type { Config } from '../../../src/types.js';
import { measure } from './colours.js';
import { read, write } from './paths.js';
import { remarksOn } from './remarks.js';
import { fromHash, toHash } from './share.js';
import { sound } from './sound.js';

/** Everything the page remembers. Nothing is stored: the address holds it. */

/** What the owner has filled in so far, finished or not. */
export const draft = signal<Config>({});
/** Whether texts are written in French and in English. */
export const bilingual = signal(false);
/** Where Placet's files stand on the owner's server. */
export const folder = signal('/placet/');
const composition = () => ({ config: draft.value, bilingual: bilingual.value, folder: folder.value });
/** What the page held before it was filled or cleared at one stroke; null while nothing was lost so. */
export const previous = signal<ReturnType<typeof composition> | null>(null);
const checked = computed(() => sound(draft.value));
/** What the draft comes to: always a valid config. */
export const config = computed(() => checked.value.config);
const look = computed(() => {
  const { preset, theme, tokens } = config.value.ui || {};
  return JSON.stringify({ ui: { preset, theme, tokens } });
});
/** What can be told from what in the colours set, measured anew when they change. */
export const measured = computed(() => measure(JSON.parse(look.value)));
export const remarks = computed(() => remarksOn(draft.value, checked.value, measured.value));

export const at = (path: string): unknown => read(draft.value, path);
export const textAt = (path: string): string => {
  const value = at(path);
  return typeof value === 'string' ? value : '';
};
export const put = (path: string, value: unknown): void => {
  draft.value = write(draft.value, path, value);
};

/** Puts another composition in the place of this one, which stands by to be brought back. */
export function replace(next: Partial<ReturnType<typeof composition>>): void {
  if (Object.keys(draft.value).length || previous.value) previous.value = composition();
  draft.value = next.config ?? {};
  bilingual.value = next.bilingual ?? false;
  folder.value = next.folder ?? '/placet/';
}

/** Takes up a shared address; anything unreadable in it is left out. */
function take(hash: string): void {
  const shared = fromHash(hash) as { config?: unknown; bilingual?: unknown; folder?: unknown } | null;
  replace({
    config: sound(shared?.config).config,
    bilingual: shared?.bilingual === true,
    folder: typeof shared?.folder === 'string' ? shared.folder : undefined,
  });
}

export const toAddress = (): string => {
  const untouched = !Object.keys(config.value).length && folder.value === '/placet/' && !bilingual.value;
  return untouched ? '' : `#${toHash({ config: config.value, bilingual: bilingual.value, folder: folder.value })}`;
};

/** Keeps the address in line with the config, and the config with an address that is pasted. */
export function followAddress(): void {
  take(location.hash);
  addEventListener('hashchange', () => take(location.hash));
  let due: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const hash = toAddress();
    clearTimeout(due);
    // Browsers allow only so many changes of address per second.
    due = setTimeout(() => history.replaceState(null, '', hash || location.pathname + location.search), 300);
  });
}
