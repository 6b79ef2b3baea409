import { milliseconds } from '../core/duration.js';
import type { ReceiptPurpose, ReceiptService, Recipient, Retention, Service, State } from '../types.js';
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

/** A list where the config may hold anything. */
export const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value.filter(Boolean) : []);

const distinct = <T>(items: readonly T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

const retention = (value: string | Retention | undefined): Retention | null =>
  typeof value === 'string' ? { duration: value } : (value ?? null);

/** The longest of the retentions declared; what is not declared is said to be so. */
function longest(services: readonly Partial<Service>[], language: string): ReceiptPurpose['retention'] {
  const declared = services.flatMap(({ retention: own, trackers }) => [own, ...list(trackers).map((tracker) => tracker.retention)]);
  const found = declared
    .flatMap((value) => retention(value) ?? [])
    .sort((a, b) => (milliseconds(b.duration) ?? 0) - (milliseconds(a.duration) ?? 0));
  return { duration: found[0]?.duration ?? 'unspecified', trigger: pick(found[0]?.trigger, language) };
}

/** The provider receives the data as much as those it lists. R210. */
const recipients = ({ provider, recipients: listed }: Partial<Service>): Recipient[] => [
  ...(provider?.name && !list(listed).some(({ name }) => name === provider.name) ? [provider] : []),
  ...list(listed),
];

type Given = Pick<Facts, 'config' | 'services' | 'decision' | 'words' | 'previous'>;

/** One purpose per category, with what its services declared. */
export function purposesOf({ config, services, decision, words, previous }: Given): ReceiptPurpose[] {
  const { language, texts } = words;
  return config.categoryList.map(({ id, title, essential }) => {
    const inside = services.filter(({ category }) => category === id);
    const state = essential ? 'exempt' : stateOf(id, '', decision, previous?.purposes.find((purpose) => purpose.id === id)?.state);
    return {
      id,
      category: id,
      title: pick(title, language) ?? (said(texts[id]) || id),
      state,
      ...(essential ? { exemption: 'strictly-necessary' as const } : {}),
      dpvPurpose: DPV[id] ?? 'dpv:Purpose',
      legalBasis: essential ? 'A6-1-f' : 'A6-1-a',
      consentType: isExpressed(state as State) ? 'expressed' : null,
      dataCategories: distinct(inside.flatMap(({ data }) => list(data).map((text) => pick(text, language) ?? ''))),
      controllers: ['controller'],
      recipients: distinct(
        inside
          .flatMap(recipients)
          .map(({ name, role = 'recipient', country = null, policyUrl = null }) => ({ name, role, country, policyUrl })),
      ),
      storageLocations: distinct(inside.flatMap(({ storedIn }) => list(storedIn))),
      transfers: distinct(
        inside.flatMap(({ transfers }) => list(transfers).map(({ country, safeguard, url = null }) => ({ country, safeguard, url }))),
      ),
      retention: longest(inside, language),
      required: essential,
    };
  });
}

/** Every service offered, each with its own answer. */
export function servicesOf({ services, decision, words, previous }: Given): ReceiptService[] {
  return services.map(({ id = '', name, category, trackers }) => {
    const within = category ?? decision.after?.entries[id]?.category ?? '';
    const state =
      within === 'essential' ? 'exempt' : stateOf(id, within, decision, previous?.services.find((service) => service.id === id)?.state);
    return {
      id,
      name: pick(name, words.language) ?? id,
      purposes: within ? [within] : [],
      state,
      trackers: list(trackers).map((tracker) => ({
        name: tracker.name,
        type: tracker.kind ?? 'cookie',
        domain: tracker.domain ?? null,
        duration: retention(tracker.retention)?.duration ?? null,
        thirdPartyAccess: !!tracker.domain || list(tracker.readBy).length > 0,
      })),
    };
  });
}
