import { asked } from '../core/asked.js';
import { alsoOf, CHANGED } from '../core/changed.js';
import type { Saved } from '../core/codec.js';
import type { Resolved } from '../core/config.js';
import { unanswered } from '../core/rules.js';
import type { Service, UiConfig } from '../types.js';
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
    /** `change`: it asks anew about what a change of notice took back, and about that alone. R43. */
    mode: 'first' | 'change';
    heading: string;
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

/** The owner's version of the notice, spelt as the cookie spells it. */
export const versionOf = ({ noticeVersion }: Resolved): string | null =>
  said(noticeVersion)
    .replace(/[^\w.-]/g, '-')
    .slice(0, 32) || null;

/** What stood open when the visitor was asked. */
type Asking = { readonly invalidated?: readonly string[]; readonly before?: Saved | null };

function firstLayer(config: Resolved, { invalidated = [], before = null }: Asking): NonNullable<Notice['first']> {
  const isChange = invalidated.length > 0;
  const open = asked({ config, invalidated: { peek: () => invalidated }, unanswered: () => unanswered(config, before) });
  return {
    mode: isChange ? 'change' : 'first',
    heading: isChange ? CHANGED.heading : 'heading',
    intro: isChange ? CHANGED.intro : 'intro',
    asked: open.map(({ id }) => id),
    also: alsoOf(config, true),
  };
}

/**
 * The notice of this config in these words, as it stands for who has still to answer everything or, with `asking`, for who was
 * asked again. Same input, same content. EDPB 05/2020 §108, R87, R90.
 */
export function noticeOf(
  config: Resolved,
  services: readonly Partial<Service>[],
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
    controller: spoken(config.controller, language) ?? null,
    jurisdiction: config.jurisdiction ?? 'FR',
    policies: { privacy: config.privacyPolicyUrl ?? null, cookies: config.cookiePolicyUrl ?? null },
    scope: config.scope ?? 'host',
    duration: config.duration ?? 'P6M',
    changes: pick(config.changes, language),
    categories: config.categoryList.map(({ id, essential, title, description, consequence }) => ({
      id,
      essential,
      title: pick(title, language) ?? own(id) ?? id,
      description: pick(description, language) ?? own(`${id}About`),
      consequence: pick(consequence, language),
    })),
    services: services.map((service) => spoken(service, language)),
    layout: isDrawn && { ...LAYOUT, ...ui },
    first: isDrawn ? first : null,
    buttons: {
      first: isDrawn ? [...answers, 'customize'] : [],
      second: isDrawn ? ['acceptAll', 'rejectAll', 'save'] : [],
      placeholder: isDrawn ? ['allow', 'moreChoices'] : [],
    },
    texts: isDrawn ? texts : {},
    collector: { name: 'placet', version: __VERSION__, buildHash },
  });
}

/** What is worked out from the config, not written in it. */
const DERIVED = ['categoryList', 'serviceList', 'index', 'declared'];

/** The config as the owner wrote it, with its defaults. R88. */
export const configOf = (config: Resolved): unknown =>
  plain(Object.fromEntries(Object.entries(config).filter(([key]) => !DERIVED.includes(key))));
