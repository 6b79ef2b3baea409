import { type Resolved, resolve } from '../core/config.js';
import { ownService } from '../core/own.js';
import { textsOf } from '../core/texts.js';
import { canonical, sha256 } from '../ledger/chain.js';
import type { Parts, TextsPart } from '../parts.js';
import { configOf, type Notice, noticeOf, versionOf } from '../proof/notice.js';
import { said } from '../proof/said.js';
import { type Words, wordsOf } from '../proof/words.js';
import type { Service } from '../types.js';

const locales = import.meta.glob<TextsPart>(['../locales/*.ts', '!../**/{index,types}.ts']);
const catalogue = import.meta.glob<{ default: Service }>(['../services/*.ts', '!../**/{index,types}.ts']);

/** The tags of every language Placet speaks. */
export const languages = Object.keys(locales)
  .map((path) => /([\w-]+)\.ts$/.exec(path)![1]!)
  // Ways of writing French, not languages.
  .filter((tag) => !tag.startsWith('fr-'))
  .sort();

/** CNIL's means of proof: what to publish, deposit or have timestamped. CNIL-REC §48, R89. */
export interface Manifest {
  readonly schema: 'placet-manifest/1';
  /** UTC, ISO 8601. */
  readonly date: string;
  readonly collector: Notice['collector'];
  readonly configVersion: string | null;
  readonly configHash: string;
  /** The config with its defaults: hashes to `configHash`. CNIL-REC §48 names dated configurations. */
  readonly config: unknown;
  /** Only where the notices are those of who is asked again: what about. R43. */
  readonly asked?: readonly string[];
  readonly notices: readonly { readonly language: string; readonly id: string; readonly version: string | null; readonly hash: string }[];
  readonly screenshots?: readonly { readonly file: string; readonly hash: string }[];
}

export interface Made {
  readonly manifest: Manifest;
  /** By language, as canonical JSON: the text that was hashed. */
  readonly notices: Readonly<Record<string, string>>;
}

const described = async (service: Partial<Service> & { id: string }): Promise<Partial<Service>> => {
  if (service.category) return service;
  const load = catalogue[`../services/${service.id}.ts`];
  if (!load) throw new Error(`The config names a service Placet does not know: ${service.id}.`);
  return { ...service, ...(await load()).default };
};

/** Categories that can be asked again, in the config's order. */
function askedOf({ categoryList }: Resolved, ids: readonly string[]): string[] {
  const known = categoryList.filter(({ essential }) => !essential).map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`No category to be asked about: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  return known.filter((id) => ids.includes(id));
}

/**
 * The notices visitors of this config are shown, in these languages, with their hashes: the same the browser puts into
 * receipts. With `asked`, those of visitors who are asked again about these categories alone. `buildHash` is the `integrity` of the site's script tag, or the digest of `placet.js` when it has none; null where
 * neither is known. Throws on a config or a language it cannot use.
 */
export async function noticesOf(
  given: unknown,
  buildHash: string | null,
  date: string,
  wanted: readonly string[] = languages,
  asked: readonly string[] = [],
): Promise<Made> {
  const unknown = wanted.filter((tag) => !languages.includes(tag));
  if (unknown.length > 0) throw new Error(`Placet does not speak ${unknown.join(', ')}. It speaks ${languages.join(', ')}.`);
  const problems: string[] = [];
  const config = resolve([given], (code, subject) => problems.push(`${code} ${JSON.stringify(subject)}`));
  if (problems.length > 0) throw new Error(`The config has faults: ${problems.join('; ')}`);
  const invalidated = askedOf(config, asked);
  const listed = await Promise.all(config.serviceList.map(described));
  const locale = async (tag: string) => locales[`../locales/${tag}.ts`]!();
  const made = await Promise.all(
    wanted.map(async (language) => {
      const words: Words | null = await wordsOf(language, config.texts, { locale } as Parts, textsOf(language, config));
      if (!words) throw new Error(`The texts in ${language} could not be read.`);
      return noticeOf(config, [...listed, ownService(config, (key) => said(words.texts[key]))], words, buildHash, { invalidated });
    }),
  );
  const written = configOf(config);
  const texts = made.map((notice) => [notice.language, canonical(notice)] as const);
  return {
    notices: Object.fromEntries(texts),
    manifest: {
      schema: 'placet-manifest/1',
      date,
      collector: { name: 'placet', version: __VERSION__, buildHash },
      configVersion: versionOf(config),
      configHash: sha256(canonical(written)),
      config: written,
      ...(invalidated.length > 0 ? { asked: invalidated } : {}),
      notices: made.map(({ language, id, version }, index) => ({ language, id, version, hash: sha256(texts[index]![1]) })),
    },
  };
}
