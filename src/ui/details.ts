import type { Recipient, Service, Tracker, Transfer } from '../types.js';
import { asLink, linked } from './contact.js';
import { inWords } from './duration.js';
import { inList, inRow } from './list.js';
import { listed } from './listed.js';
import type { Words } from './words.js';

/** A country in the visitor's language; the code where the browser knows no name for it. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function withCountry(name: string, country: unknown, { pick, language }: Words): string {
  const code = pick(country);
  return code ? `${name} (${countryName(code, language)})` : name;
}

/** How long something is kept, and from when and until when. */
export function retentionOf(retention: Tracker['retention'], { language, say, pick }: Words): string {
  if (!retention) return '–';
  const { duration, trigger, reason, cap } = typeof retention === 'string' ? ({ duration: retention } as never) : (retention as never);
  const time = duration === 'session' || duration === 'none' ? say(duration) : inWords(pick(duration), language);
  // «Until you empty the basket» says how long: «none» before it would deny that.
  const isSaid = duration === 'none' && trigger;
  return inRow([isSaid ? '' : time, ...[trigger, cap, reason].map(pick)], language);
}

/** Where it is kept and whose it is, where the name alone does not say: «localStorage, youtube.com». R5, R35. */
export const placeOf = ({ kind = 'cookie', domain }: Tracker, { pick, language }: Words): string =>
  inRow([kind === 'cookie' && !domain ? '' : kind, domain].map(pick), language);

function recipientIn({ name, role, country, policyUrl }: Recipient, { say, pick, language }: Words): string {
  const [code, part] = [pick(country), pick(role) as Recipient['role']];
  const aside = inRow([code && countryName(code, language), part && part !== 'recipient' ? say(part) : ''], language);
  return linked(aside ? `${pick(name)} (${aside})` : pick(name), policyUrl);
}

function transferIn({ country, safeguard, url }: Transfer, words: Words): string {
  const basis = words.say(words.pick(safeguard) as Transfer['safeguard']);
  return linked(withCountry(basis, country, words), url);
}

/** What can be said of a service, as pairs of label and text; what is not declared is left out. R34. */
export function factsOf(service: Service, words: Words): readonly (readonly [label: string, text: string])[] {
  const { say, pick, language } = words;
  const { provider, data, storedIn, retention, recipients, transfers, consequence, reason } = service;
  const each = <Entry>(entries: readonly Entry[] | undefined, said: (entry: Entry) => string): string =>
    inList(listed(entries).map(said), language);
  const providerLines = provider ? [withCountry(pick(provider.name), provider.country, words), asLink(pick(provider.contact))] : [];
  return [
    [say('provider'), inRow(providerLines, language)],
    [say('data'), each(data, pick)],
    [say('storedIn'), each(storedIn, (code) => countryName(pick(code), language))],
    [say('retention'), retention ? retentionOf(retention, words) : ''],
    [say('recipients'), each(recipients, (recipient) => recipientIn(recipient, words))],
    [say('transfers'), each(transfers, (transfer) => transferIn(transfer, words))],
    [say('without'), pick(consequence)],
    [say('reason'), pick(reason)],
  ].filter((fact): fact is [string, string] => !!fact[1]);
}
