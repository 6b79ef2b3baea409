import type { KnownService, Resolved } from '../core/config.js';
import { ownService } from '../core/own.js';
import type { Decision } from '../core/store.js';
import { textsOf } from '../core/texts.js';
import type { Parts } from '../parts.js';
import type { Service } from '../types.js';
import { enforced } from './enforced.js';
import { hashOf } from './hash.js';
import { configOf, type Notice, noticeOf } from './notice.js';
import { said } from './said.js';
import { type Words, wordsOf } from './words.js';

/** What a config offers in one language, and what proves it. */
export interface Offer {
  readonly words: Words;
  /** Each with its full description, Placet's own storage last. */
  readonly services: readonly Partial<Service>[];
  /** Null where the texts could not be loaded. */
  readonly notice: Notice | null;
  readonly noticeHash: string | null;
  readonly configHash: string | null;
  /** SRI digest of the code that asks. */
  readonly buildHash: string | null;
}

/** A service of the catalogue as it is there described; by its bare id where that is not to be had. */
async function described(service: KnownService, parts: Parts): Promise<Partial<Service>> {
  if (service.category) return service;
  try {
    return { ...service, ...(await parts.service(service.id)).default };
  } catch {
    return service;
  }
}

/** What the tag's `integrity` enforces, else what the build wrote down of the core it made. R88. */
const digest = ({ buildHash }: Parts): string | null =>
  enforced(buildHash) ?? (typeof __CORE_DIGEST__ === 'string' ? __CORE_DIGEST__ : null);

/** The offer of this config in this language, as it stood when the decision was made. Same input, same hashes. Never rejects. */
export async function offerOf(
  config: Resolved,
  language: string,
  parts: Parts,
  decision?: Pick<Decision, 'invalidated' | 'before'>,
): Promise<Offer> {
  const found = await wordsOf(language, config.texts, parts, textsOf(language, config));
  const words: Words = found ?? { language, texts: {} };
  const listed = await Promise.all(config.serviceList.map((service) => described(service, parts)));
  const services = [...listed, ownService(config, (key) => said(words.texts[key]))];
  const buildHash = digest(parts);
  const notice = found && noticeOf(config, services, words, buildHash, decision);
  return { words, services, notice, noticeHash: notice && (await hashOf(notice)), configHash: await hashOf(configOf(config)), buildHash };
}
