import { asked } from '../core/asked.js';
import { alsoOf, CHANGED } from '../core/changed.js';
import type { KnownService, Resolved } from '../core/config.js';
import { jurisdictionOf } from '../core/jurisdiction.js';
import type { Config, UiConfig } from '../types.js';
import { brief } from './brief.js';
import { plain } from './canonical.js';
import { said } from './said.js';
import { pick, spoken, type Words } from './words.js';

/** Everything a visitor was offered, in the language it was offered in. Addressed by the hash of its canonical form. */
export interface Notice {
  schema: 'placet-notice/1';
  id: string;
  version: string | null;
  language: string;
  controller: unknown;
  jurisdiction: string;
  policies: { privacy: string | null; cookies: string | null };
  scope: unknown;
  /** Life of the choice, ISO 8601. */
  duration: string;
  changes: string | null;
  categories: { id: string; essential: boolean; title: string; description: string | null; consequence: string | null }[];
  services: unknown[];
  /** Where and how it is drawn; false when the site draws it itself. */
  layout: unknown;
  /** What the first layer asks, by key of `texts`; null when the site draws it itself. */
  first: {
    /** `change`: it asks anew about what a change of notice took back, and about that alone, with the texts of `core/changed.ts`. R43. */
    mode: 'first' | 'change';
    heading: string;
    /** About a change, `changes` after the `intro` of a first asking; the owner's words are in `changes` above. */
    intro: string;
    /** Ids of the categories it asks for. */
    asked: string[];
    /** What it says besides; `gpc` only where `event.signals.gpc` of the receipt is true. R73, R74, R107. */
    also: string[];
  } | null;
  /** What can be answered in each layer and in place of held content, in order; none where the site draws its own. */
  buttons: { first: string[]; second: string[]; placeholder: string[] };
  /** Both layers' texts, by key, before values are put in; none where the site draws its own. */
  texts: unknown;
  collector: { name: 'placet'; version: string; buildHash: string | null };
}

const LAYOUT: UiConfig = { layout: 'bar', position: 'bottom', theme: 'auto', preset: 'default', reopen: 'button', headingLevel: 2 };

/** Every setting there is. The tag hands over all its `data-*` beside them and in `ui`, and what else is on a page changes no hash. */
const SETTINGS = {
  $schema: 1, controller: 1, privacyPolicyUrl: 1, cookiePolicyUrl: 1, noticeVersion: 1, changes: 1, language: 1, duration: 1, scope: 1,
  cookieName: 1, account: 1, categories: 1, services: 1, receipts: 1, signals: 1, ui: 1, texts: 1, reload: 1, debug: 1,
  jurisdiction: 1, guard: 1,
} satisfies Readonly<Record<keyof Config, 1>>; // biome-ignore format: one line reads best
const DRAWN = {
  layout: 1, position: 1, theme: 1, preset: 1, container: 1, tokens: 1, reopen: 1, headingLevel: 1, easyToRead: 1,
} satisfies Readonly<Record<keyof UiConfig, 1>>; // biome-ignore format: one line reads best

const only = (settings: object, given: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== undefined && Object.hasOwn(settings, key)));

/** The owner's version of the notice, spelt as the cookie spells it. */
export const versionOf = ({ noticeVersion }: Resolved): string | null =>
  said(noticeVersion)
    .replace(/[^\w.-]/g, '-')
    .slice(0, 32) || null;

/** What stood open when the visitor was asked. */
type Asking = { readonly invalidated?: readonly string[] };

function firstLayer(config: Resolved, { invalidated = [] }: Asking): NonNullable<Notice['first']> {
  const isChange = invalidated.length > 0;
  const open = asked({ config, invalidated: { peek: () => invalidated } });
  return {
    mode: isChange ? 'change' : 'first',
    heading: isChange ? CHANGED.heading : 'heading',
    intro: isChange ? CHANGED.intro : 'intro',
    asked: open.map(({ id }) => brief(id)),
    also: alsoOf(config, true),
  };
}

/**
 * The notice of this config in these words, as it stands for who has still to answer everything or, with `asking`, for who was
 * asked again. Same input, same content. EDPB 05/2020 §108, R87, R90.
 */
export function noticeOf(
  config: Resolved,
  services: readonly Partial<KnownService>[],
  words: Words,
  buildHash: string | null,
  asking: Asking = {},
): Notice {
  const { language, texts } = words;
  const own = (key: string): string | null => said(texts[key]) || null;
  const { ui } = config;
  const isDrawn = ui !== false;
  const first = firstLayer(config, asking);
  const answers = first.mode === 'change' ? [CHANGED.acceptAll, CHANGED.rejectAll] : ['acceptAll', 'rejectAll'];
  return plain({
    schema: 'placet-notice/1',
    id: `cookies-${language}`,
    version: versionOf(config),
    language,
    controller: spoken(config.controller, words) ?? null,
    jurisdiction: jurisdictionOf(config),
    policies: { privacy: config.privacyPolicyUrl ?? null, cookies: config.cookiePolicyUrl ?? null },
    scope: config.scope ?? 'host',
    duration: config.duration ?? 'P6M',
    changes: pick(config.changes, language),
    categories: config.categoryList.map(({ id, essential, title, description, consequence }) => ({
      id: brief(id),
      essential,
      title: pick(title, language) ?? own(id) ?? id,
      description: said(spoken(pick(description, language), words)) || own(`${id}About`),
      consequence: pick(consequence, language),
    })),
    // How it was declared is no matter of what it is.
    services: services.map(({ catalogued: _, ...service }) => spoken(service, words)),
    layout: isDrawn && { ...LAYOUT, ...only(DRAWN, ui ?? {}) },
    first: isDrawn ? first : null,
    buttons: {
      first: isDrawn ? [...answers, 'customize'] : [],
      second: isDrawn ? ['acceptAll', 'rejectAll', 'save'] : [],
      placeholder: isDrawn ? ['allowOnce', 'allowAlways', 'moreChoices'] : [],
    },
    texts: isDrawn ? texts : {},
    collector: { name: 'placet', version: __VERSION__, buildHash },
  });
}

/** The config as the owner wrote it, in a file or on the tag, with its defaults. R88. */
export function configOf(config: Resolved): unknown {
  const ui = config.ui && only(DRAWN, config.ui);
  return plain({ ...only(SETTINGS, config), ui: ui && !Object.keys(ui).length ? undefined : ui });
}
