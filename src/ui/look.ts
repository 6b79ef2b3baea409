import type { Store } from '../core/store.js';
import type { Actions } from '../parts.js';
import { standAbove } from './above.js';
import { watchPage } from './followPage.js';
import { sheetOf } from './host.js';
import { standInside } from './inline.js';
import layouts from './layouts.css?inline';
import { standModal } from './modal.js';
import type { Look } from './piece.js';
import { tokenSheet } from './tokens.js';

const PRESETS: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  minimal: () => import('./presets/minimal.css?inline'),
  rounded: () => import('./presets/rounded.css?inline'),
  dsfr: () => import('./presets/dsfr.css?inline'),
};

type Stand = NonNullable<Look['stand']>;

/** Where the first layer does not stand as usual, nothing else follows the page's language. */
const following =
  (store: Store, stand: Stand): Stand =>
  (...given) => {
    const stops = [stand(...given), watchPage(store)];
    return () => {
      for (const stop of stops) stop();
    };
  };

/** Fetches what the config asks for beyond the look most sites have. The owner's tokens count only when what they colour can be read. R85. */
export async function lookOf(store: Store, actions: Actions): Promise<Look> {
  const { config, report } = store;
  const { layout = 'bar', position = 'bottom', preset = 'default', theme = 'auto', tokens, container } = config.ui || {};
  const sheets = [sheetOf(layouts)];
  if (Object.hasOwn(PRESETS, preset)) sheets.push(sheetOf((await PRESETS[preset]!()).default));
  if (tokens) {
    const { tokens: sound, faults } = (await import('./trial.js')).tried(tokens, sheets, theme, preset === 'dsfr');
    if (faults[0]) report('bad-contrast', faults);
    sheets.push(tokenSheet(sound));
  }
  if (theme !== 'auto') sheets.push(tokenSheet({ scheme: theme }));
  // An element that the parser has not come to yet is no missing element.
  if (layout === 'inline' && document.readyState === 'loading')
    await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));
  return {
    layout,
    position,
    sheets,
    ...(layout === 'inline' && { stand: following(store, standInside(container, report)) }),
    ...(layout !== 'inline' && position.startsWith('top') && { stand: standAbove }),
    ...(layout === 'dialog' && { box: 'dialog', stand: following(store, standModal(actions.close)) }),
  };
}
