import type { Resolved } from '../core/config.js';
import { lifetime, milliseconds } from '../core/duration.js';
import { jurisdictionOf } from '../core/jurisdiction.js';
import { KEPT } from '../core/own.js';
import { domainsFor, isUnder, listed } from '../core/scope.js';
import type { Decision } from '../core/store.js';
import type { Receipt, State } from '../types.js';
import { purposesOf, servicesOf } from './answers.js';
import { plain } from './canonical.js';
import { fitting } from './fit.js';
import { versionOf } from './notice.js';
import type { Offer } from './offer.js';
import { partiesOf } from './parties.js';
import { said } from './said.js';
import { isExpressed, outcomeOf } from './state.js';
import type { Surroundings } from './surroundings.js';
import { pick } from './words.js';

export interface Facts extends Omit<Offer, 'notice'> {
  readonly config: Resolved;
  readonly decision: Decision;
  readonly around: Surroundings;
  /** What stands in the way of a whole proof, in a sentence. */
  readonly note: string | null;
  readonly ids: { readonly receipt: string; readonly record: string; readonly visitor: string };
  /** Epoch milliseconds. */
  readonly now: number;
  readonly previous: Receipt | null;
}

const date = (time: number): string => new Date(time).toISOString();

function absolute(url: string | undefined, origin: string): string | null {
  try {
    return url ? new URL(url, origin).href : null;
  } catch {
    return null;
  }
}

/**
 * Who said so. A call of the API is the site's act unless it came with the visitor's own gesture; an imported choice repeats what
 * the visitor said on another device. R78, R96.
 */
function actor({ reason, trusted }: Decision): Receipt['event']['by'] {
  if (reason === 'signal') return 'browser';
  return ['banner', 'preferences', 'placeholder', 'import'].includes(reason) || trusted ? 'subject' : 'site';
}

/** The hosts a choice counts for: of a list the domain it is stored for and those under it, else the page's own. */
function hostsOf(scope: unknown, host: string): string[] {
  const [domain] = domainsFor(scope, host);
  if (!domain) return [host];
  const under = listed(scope).filter((one) => isUnder(one, domain) && /^[\w.-]{1,253}$/.test(one));
  return [...new Set(under)].slice(0, 200);
}

/** The record of one decision, still without its hash. Same facts, same record. R86–R88, R91, R96, R101–R103. */
export function receiptOf(facts: Facts): Receipt {
  const { config, decision, words, around, previous, ids } = facts;
  const { controller, receipts, scope = 'host', duration = 'P6M' } = config;
  const { after, reason, action, layer, trusted, time } = decision;
  const services = servicesOf(facts);
  const purposes = purposesOf(facts);
  const state: State = outcomeOf(decision, { purposes, services });
  const by = actor(decision);
  const once = action === 'allow-once';
  const shared = Array.isArray(scope);
  const record: Receipt = {
    schema: 'placet-receipt/1',
    conformsTo: ['https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr', 'KI-CR-v1.1.0'],
    receiptId: ids.receipt,
    recordId: ids.record,
    previousReceiptId: previous?.receiptId ?? null,
    basedOn: decision.basedOn ?? null,
    sequence: (previous?.sequence ?? 0) + 1,
    issuedAt: date(facts.now),
    jurisdiction: jurisdictionOf(config),
    scope: { type: shared ? 'list' : scope === 'domain' ? 'domain' : 'host', hosts: hostsOf(scope, around.host) },
    subject: { type: 'visitor', id: ids.visitor, accountRef: null },
    parties: partiesOf(config, around.host),
    notice: {
      id: `cookies-${words.language}`,
      version: versionOf(config),
      language: words.language,
      layer,
      hash: facts.noticeHash,
      url: absolute(config.cookiePolicyUrl, around.origin),
      policyUrl: absolute(config.privacyPolicyUrl, around.origin),
      serviceCount: config.serviceList.length,
    },
    event: {
      state,
      consentType: by !== 'browser' && isExpressed(state) ? 'expressed' : null,
      by,
      time: date(time),
      serverTime: null,
      timezoneOffset: around.timezoneOffset,
      // What was allowed once ends with the page.
      validity: once ? 'P0D' : milliseconds(duration) === lifetime(config) ? duration : 'P6M',
      validUntil: after && !once ? date(after.expiresAt) : null,
      method: reason,
      action,
      userActivated: trusted,
      signals: { gpc: around.gpc },
      ui: { viewport: around.viewport, uaFamily: around.uaFamily },
    },
    purposes,
    services,
    withdrawal: { how: said(words.texts.manage), url: `${around.origin}/#placet`, api: 'placet.withdraw()' },
    rights: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'withdraw'],
    rightsContact: said(controller?.dpo?.email ?? controller?.email ?? controller?.contact) || null,
    rightsDelay: 'P1M',
    sensitive: false,
    specialCategories: [],
    collector: {
      name: 'placet',
      version: __VERSION__,
      buildHash: facts.buildHash,
      configVersion: versionOf(config),
      configHash: facts.configHash,
    },
    proofRetention: {
      local: milliseconds(receipts?.keepFor) ? receipts!.keepFor! : KEPT,
      controller: receipts?.retention
        ? { duration: said(receipts.retention.duration), reason: pick(receipts.retention.reason, words.language) ?? '' }
        : null,
    },
    integrity: { alg: 'SHA-256', note: facts.note, previousHash: previous?.integrity.hash ?? null, hash: null, signature: null },
  };
  return plain(fitting(record));
}
