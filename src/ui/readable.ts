import { type Answer, authorises } from '../core/readable.js';
import type { Receipt } from '../types.js';
import { inDate } from './date.js';
import { inRow } from './list.js';
import type { Words } from './words.js';

type Key = Parameters<Words['say']>[0];
export type Line = readonly [label: string, text: string];

const WAYS = ['banner', 'preferences', 'placeholder', 'api', 'signal', 'import'];

function wordOf(state: Answer): Key {
  if (authorises(state)) return 'granted';
  if (state === 'refused') return 'denied';
  if (state === 'exempt') return 'alwaysOn';
  if (state === 'withdrawn' || state === 'terminated') return 'is-withdrawn';
  return state === 'expired' || state === 'invalidated' ? `is-${state}` : 'is-unknown';
}

/** A receipt as lines a person can read: when, until when, what of each category and service, how, and to which text. R93, R218. */
export function linesOf({ event, purposes, services, notice, subject }: Receipt, { say, language }: Words): Line[] {
  const when = (time: string): string => inDate(Date.parse(time), language, 'short');
  const answers = purposes.flatMap(({ id, title, state }): Line[] => [
    [title, say(wordOf(state))],
    ...services
      .filter((service) => service.purposes.includes(id))
      .map((service): Line => [inRow([title, service.name], language), say(wordOf(service.state))]),
  ]);
  const way = WAYS.includes(event.method) ? event.method : 'none';
  return [
    [say('when'), when(event.time)],
    ...(event.validUntil ? [[say('until'), when(event.validUntil)] as const] : []),
    ...answers,
    [say('how'), say(`way-${way}` as Key)],
    [say('shown'), inRow([notice.version ?? '', notice.language, notice.hash ?? ''], language)],
    [say('visitor'), subject.id],
  ];
}

/** The same as a text to keep, one act after the other. */
export const textOf = (receipts: readonly Receipt[], words: Words): string =>
  receipts
    .map((receipt) => {
      const lines = linesOf(receipt, words).map(([label, text]) => `${label}: ${text}`);
      return [words.say(`did-${receipt.event.action}`), ...lines, `ID: ${receipt.receiptId}`].join('\n');
    })
    .join('\n\n');
