import { expect, it } from 'vitest';
import { dateOf, plainly } from '../../../../src/ledger/page/plainly.js';
import { en, fr } from '../../../../src/ledger/page/texts.js';
import { sample } from '../sample.js';

const SERVER_TIME = '2026-11-22T10:15:31.000Z';

it('tells who answered what, when, how and to which text', () => {
  const receipt = sample();
  const said = Object.fromEntries(plainly(receipt, SERVER_TIME, fr, 'fr'));
  expect(said).toMatchObject({
    Qui: receipt.subject.id,
    Où: 'www.exemple.fr',
    'A accepté': 'statistics, Matomo',
    'A refusé': 'marketing',
    'Sans demande': 'essential',
    Notice: 'Version 2026-11-01, fr, préférences',
  });
  expect(said.Quand).toMatch(/^22 novembre 2026.*UTC \(reçu le 22 novembre 2026.*UTC\)$/);
  expect(said.Comment).toBe('le visiteur lui-même, dans les préférences — Enregistrer mes choix. Un geste de la personne a été vu.');
});

it('never passes a refusal over in silence', () => {
  const refused = Object.fromEntries(
    plainly(sample({ statistics: 'refused', marketing: 'refused', state: 'refused' }), SERVER_TIME, en, 'en'),
  );
  expect(refused).toMatchObject({ 'Agreed to': 'nothing', Refused: 'statistics, marketing, Matomo' });
});

it('says refused of nothing else: neither a yes taken back or ended, nor what was never asked', () => {
  const given = sample({ statistics: 'withdrawn', marketing: 'unknown', matomo: 'refused' });
  const [service] = given.services;
  const ended = (['expired', 'invalidated'] as const).map((state) => ({ ...service!, id: state, name: state, state }));
  const receipt = { ...given, services: [service!, ...ended] };
  expect(Object.fromEntries(plainly(receipt, SERVER_TIME, fr, 'fr'))).toMatchObject({
    'A accepté': 'rien',
    'A refusé': 'Matomo',
    'A retiré son accord': 'statistics',
    'N’est plus valable': 'expired, invalidated',
    'Sans réponse': 'marketing',
  });
  expect(Object.fromEntries(plainly(receipt, SERVER_TIME, en, 'en'))).toMatchObject({
    Refused: 'Matomo',
    'Took back their yes': 'statistics',
    'No longer valid': 'expired, invalidated',
    'Not answered': 'marketing',
  });
  // A line that would say nothing is left out.
  const labels = plainly(sample(), SERVER_TIME, fr, 'fr').map(([label]) => label);
  for (const label of ['A retiré son accord', 'N’est plus valable', 'Sans réponse']) expect(labels).not.toContain(label);
});

it('tells the service that was answered alone', () => {
  const refused = { statistics: 'refused', marketing: 'refused' } as const;
  const one = Object.fromEntries(plainly(sample({ ...refused, matomo: 'given' }), SERVER_TIME, en, 'en'));
  expect(one).toMatchObject({ 'Agreed to': 'Matomo', Refused: 'statistics, marketing' });
});

it('says once that the site answered by its code', () => {
  const receipt = sample({ method: 'api' });
  const how = (by: 'site' | 'subject', words: typeof fr) => {
    const event = { ...receipt.event, by, action: 'accept-all' as const, userActivated: false };
    return Object.fromEntries(plainly({ ...receipt, event }, SERVER_TIME, words, 'fr'))[words.how];
  };
  expect(how('site', fr)).toBe('le site, par son code — Tout accepter. Aucun geste de la personne n’a été vu.');
  expect(how('site', en)).toBe('the site, by its code — Accept all. No person’s gesture was seen.');
  expect(how('subject', fr)).toMatch(/^le visiteur lui-même, par le code du site — /);
});

it('says when no gesture was seen, or none could be', () => {
  const having = (userActivated: boolean | null) => {
    const receipt = sample();
    return plainly({ ...receipt, event: { ...receipt.event, userActivated } }, SERVER_TIME, en, 'en')
      .flat()
      .join();
  };
  expect(having(false)).toContain('No person’s gesture was seen');
  expect(having(null)).toContain('No gesture could be seen');
});

it('gives times in UTC whatever the reader’s clock', () => {
  expect(dateOf(SERVER_TIME, 'en')).toMatch(/22.*2026.*10:15:31.*UTC$/);
});

const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)])) : typeof value;

it('says everything in both languages, and agrees in number', () => {
  expect(shapeOf(en)).toEqual(shapeOf(fr));
  expect([fr.count(0), fr.count(1), fr.count(2)]).toEqual(['0 reçu affiché', '1 reçu affiché', '2 reçus affichés']);
  expect([en.count(0), en.count(1), en.count(2)]).toEqual(['0 receipts shown', '1 receipt shown', '2 receipts shown']);
});
