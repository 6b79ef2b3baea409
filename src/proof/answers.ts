import { milliseconds } from '../core/duration.js';
import type { ReceiptPurpose, ReceiptService, Recipient, Retention, Safeguard, Service, State, TrackerKind } from '../types.js';
import { brief } from './brief.js';
import { oneOf } from './fit.js';
import type { Facts } from './receipt.js';
import { said } from './said.js';
import { isExpressed, stateOf } from './state.js';
import { pick } from './words.js';

/** What each purpose is in the Data Privacy Vocabulary; a category of the site's own is a purpose and no more. R105. */
const DPV: Readonly<Record<string, string>> = {
  essential: 'dpv:RequestedServiceProvision',
  preferences: 'dpv:UserInterfacePersonalisation',
  statistics: 'dpv:ServiceUsageAnalytics',
  marketing: 'dpv:PersonalisedAdvertising',
};

const SAFEGUARDS: readonly Safeguard[] = ['adequacy', 'adequacy-DPF', 'SCC-2021', 'BCR', 'derogation-49', 'none-EU-only'];
/** Other spellings of the same. */
const ALSO: Readonly<Record<string, Safeguard>> = { SCC: 'SCC-2021', DPF: 'adequacy-DPF' };

const KINDS: readonly TrackerKind[] = [
  'cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache', 'serviceWorker', 'pixel', 'linkDecoration', 'fingerprint', 'sdk',
]; // biome-ignore format: one line reads best

/** A list where the config may hold anything. */
export const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value.filter(Boolean) : []);

const distinct = <T>(items: readonly T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

const orNull = (value: unknown): string | null => said(value) || null;

const durationOf = (value: string | Retention | undefined): string | null => orNull((value as Retention | undefined)?.duration ?? value);

/** The longest of the retentions declared; what is not declared is said to be so. */
function longest(services: readonly Partial<Service>[], language: string): ReceiptPurpose['retention'] {
  const found = services
    .flatMap(({ retention, trackers }) => [retention, ...list(trackers).map((tracker) => tracker.retention)])
    .filter(durationOf)
    .sort((a, b) => (milliseconds(durationOf(b)) ?? 0) - (milliseconds(durationOf(a)) ?? 0))[0];
  return { duration: durationOf(found) ?? 'unspecified', trigger: pick((found as Retention)?.trigger, language) };
}

/** The provider receives the data as much as those it lists. R210. */
function recipientsOf({ provider, recipients }: Partial<Service>): ReceiptService['recipients'] {
  const listed = list(recipients).filter(({ name }) => said(name));
  const all = provider?.name && !listed.some(({ name }) => name === provider.name) ? [provider, ...listed] : listed;
  return all.map((one) => ({
    name: said(one.name),
    role: said((one as Recipient).role) || 'recipient',
    country: orNull(one.country),
    policyUrl: orNull(one.policyUrl),
  }));
}

/** What one service does with the data: who receives it, what it is, and where it goes. R99, R209, R210. */
export function sharesOf(service: Partial<Service>, language: string): Pick<ReceiptService, 'dataCategories' | 'recipients' | 'transfers'> {
  return {
    dataCategories: list(service.data).flatMap((text) => pick(text, language) ?? []),
    recipients: recipientsOf(service),
    transfers: list(service.transfers).map(({ country, safeguard, url }) => ({
      country: said(country),
      safeguard: oneOf(SAFEGUARDS, ALSO[said(safeguard)] ?? safeguard, 'unspecified' as const),
      url: orNull(url),
    })),
  };
}

type Given = Pick<Facts, 'config' | 'services' | 'decision' | 'words' | 'previous'>;

/** One purpose per category, with what its services declared. */
export function purposesOf({ config, services, decision, words, previous }: Given): ReceiptPurpose[] {
  const { language, texts } = words;
  return config.categoryList.map(({ id, title, essential }) => {
    const inside = services.filter(({ category }) => category === id);
    const shares = inside.map((service) => sharesOf(service, language));
    const state = essential ? 'exempt' : stateOf(id, '', decision, previous?.purposes.find((purpose) => purpose.id === brief(id))?.state);
    return {
      id: brief(id),
      category: brief(id),
      title: pick(title, language) ?? (said(texts[id]) || id),
      state,
      ...(essential ? { exemption: 'strictly-necessary' as const } : {}),
      dpvPurpose: DPV[id] ?? 'dpv:Purpose',
      legalBasis: essential ? 'A6-1-f' : 'A6-1-a',
      consentType: isExpressed(state as State) ? 'expressed' : null,
      dataCategories: distinct(shares.flatMap(({ dataCategories }) => dataCategories)),
      controllers: ['controller'],
      recipients: distinct(shares.flatMap(({ recipients }) => recipients)),
      storageLocations: distinct(inside.flatMap(({ storedIn }) => list(storedIn).map(said))),
      transfers: distinct(shares.flatMap(({ transfers }) => transfers)),
      retention: longest(inside, language),
      required: essential,
    };
  });
}

/** Every service offered, each with its own answer. */
export function servicesOf({ services, decision, words, previous }: Given): ReceiptService[] {
  const { language } = words;
  return services.map((service) => {
    const { id = '', name, category, trackers } = service;
    const within = category ?? decision.after?.entries[id]?.category ?? '';
    const state =
      within === 'essential'
        ? 'exempt'
        : stateOf(id, within, decision, previous?.services.find((before) => before.id === brief(id))?.state);
    return {
      id: brief(id),
      name: pick(name, language) ?? id,
      purposes: within ? [brief(within)] : [],
      state,
      ...sharesOf(service, language),
      retention: longest([service], language),
      trackers: list(trackers).map(({ name: tracker, kind, domain, retention, readBy }) => ({
        name: said(tracker),
        type: oneOf(KINDS, kind, 'cookie' as const),
        domain: orNull(domain),
        duration: durationOf(retention),
        thirdPartyAccess: !!domain || list(readBy).length > 0,
      })),
    };
  });
}
