import { type Answer, authorises } from '../../core/readable.js';
import type { Receipt } from '../../types.js';
import type { Texts } from './texts.js';

export const dateOf = (time: string, language: string): string =>
  new Date(time).toLocaleString(language, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' }).concat(' UTC');

/** What a yes or no is not: taken back, ended by time or by a change, or never given. Told apart as the visitor's own history does. R104. */
const OTHERWISE: readonly [label: 'takenBack' | 'ended' | 'unanswered', states: readonly Answer[]][] = [
  ['takenBack', ['withdrawn', 'terminated']],
  ['ended', ['expired', 'invalidated']],
  ['unanswered', ['unknown', 'requested', 'deferred']],
];

/** A receipt as lines a person can read: what it is about, and what it says. Nothing but a no is told as one. */
export function plainly(receipt: Receipt, serverTime: string, texts: Texts, language: string): [label: string, text: string][] {
  const { event, purposes, services, notice } = receipt;
  const answers = [...purposes.map(({ title, state }) => ({ name: title, state })), ...services];
  const titles = (wanted: (state: Answer) => boolean): string =>
    answers.flatMap(({ name, state }) => (wanted(state) ? name : [])).join(', ');
  const otherwise = OTHERWISE.map(([label, states]): [string, string] => [texts[label], titles((state) => states.includes(state))]);
  // The site's own call, said once.
  const method = event.by === 'site' && event.method === 'api' ? texts.ownCode : texts.methods[event.method];
  const until = event.validUntil ? [[texts.until, dateOf(event.validUntil, language)] as [string, string]] : [];
  return [
    [texts.who, receipt.subject.id],
    [texts.when, `${dateOf(event.time, language)} (${texts.receivedAt.toLowerCase()} ${dateOf(serverTime, language)})`],
    [texts.where, receipt.scope.hosts.join(', ')],
    [texts.how, `${texts.by[event.by]}, ${method} — ${texts.actions[event.action]}. ${texts.gesture[`${event.userActivated}`]}`],
    [texts.agreed, titles(authorises) || texts.nothing],
    [texts.declined, titles((state) => state === 'refused') || texts.nothing],
    ...otherwise.filter(([, names]) => names),
    [texts.always, titles((state) => state === 'exempt') || texts.nothing],
    ...until,
    [texts.notice, `${texts.version} ${notice.version ?? '—'}, ${notice.language}, ${texts.layers[notice.layer]}`],
  ];
}
