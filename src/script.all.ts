import { boot } from './boot.js';
import * as decision from './decision/index.js';
import * as develop from './develop/index.js';
import * as erase from './erase/index.js';
import { fetchedParts } from './fetched.js';
import * as en from './locales/en.js';
import * as fr from './locales/fr.js';
import * as dsfr from './locales/fr-dsfr.js';
import type { Parts, TextsPart } from './parts.js';
import * as proof from './proof/index.js';
import * as ui from './ui/index.js';

/** The same in one file, for policies by hash, hosts without CORS and `file:` pages. What it lacks, other languages and the catalogue, is still fetched. */

const texts: Record<string, TextsPart> = { fr, en, 'fr-dsfr': dsfr };
const now =
  <T>(part: T) =>
  (): Promise<T> =>
    Promise.resolve(part);

const partsAt = (base: string, buildHash: string | null): Parts => {
  const fetched = fetchedParts(base, buildHash);
  return {
    ...fetched,
    ui: now(ui),
    decision: now(decision),
    proof: now(proof),
    erase: now(erase),
    develop: now(develop),
    locale: (tag) => (texts[tag] ? Promise.resolve(texts[tag]) : fetched.locale(tag)),
  };
};

try {
  boot(partsAt);
} catch {
  // As in script.ts: nothing is granted, and the page is not disturbed.
}
