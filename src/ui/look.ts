import { bare } from '../core/config.js';
import type { Store } from '../core/store.js';
import type { Actions } from '../parts.js';
import { watchPage } from './followPage.js';
import { sheetOf } from './host.js';
import { standInside } from './inline.js';
import layouts from './layouts.css?inline';
import { standModal } from './modal.js';
import type { Look } from './piece.js';
import { tokenSheet } from './tokens.js';

/** A preset is rules, and texts where its readers are used to others. */
interface Preset {
  readonly default: string;
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const PRESETS: Readonly<Record<string, () => Promise<Preset>>> = {
  minimal: () => import('./presets/minimal.css?inline'),
  rounded: () => import('./presets/rounded.css?inline'),
  dsfr: () => import('./presets/dsfr.js'),
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
  if (Object.hasOwn(PRESETS, preset)) {
    const { default: css, texts } = await PRESETS[preset]!();
    sheets.push(sheetOf(css));
    // The notice on record must be the one shown, so they go where an owner's own texts stand, beneath them.
    for (const [language, own] of Object.entries(texts ?? {}))
      Object.assign(config, { texts: bare(config.texts, { [language]: bare(own, config.texts?.[language]) }) });
  }
  if (tokens) {
    const { tokens: sound, faults } = (await import('./trial.js')).tried(tokens, sheets, theme);
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
    ...(layout === 'dialog' && { box: 'dialog', stand: following(store, standModal(actions.close)) }),
  };
}
