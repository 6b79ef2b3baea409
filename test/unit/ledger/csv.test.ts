import { expect, it } from 'vitest';
import { canonical } from '../../../src/ledger/chain.js';
import { csvHead, csvLine } from '../../../src/ledger/csv.js';
import { chainOf, linked } from './chains.js';
import { sample } from './sample.js';

const cellsOf = (line: string): string[] =>
  line.trimEnd().slice(1, -1).split('","').map((cell) => cell.replaceAll('""', '"')); // biome-ignore format: one line reads best

it('has a name for each cell', () => {
  const [entry] = chainOf(1);
  expect(cellsOf(csvLine(entry!))).toHaveLength(cellsOf(csvHead).length);
});

it('tells who answered what to which notice, and when', () => {
  const receipt = sample({ statistics: 'given', marketing: 'refused' });
  const [entry] = chainOf(1);
  const cells = cellsOf(csvLine(linked({ ...entry!, id: receipt.receiptId, content: canonical(receipt) })));
  const cell = (name: string) => cells[cellsOf(csvHead).indexOf(name)];
  expect(cell('visitor')).toBe(receipt.subject.id);
  expect(cell('decisionTime')).toBe(receipt.event.time);
  expect(cell('granted')).toBe('statistics matomo');
  expect(cell('denied')).toBe('marketing');
});

it('denies in nobody’s name what was not answered, or what time or a change ended', () => {
  const given = sample({ statistics: 'unknown', marketing: 'withdrawn', matomo: 'expired' });
  const receipt = { ...given, services: [...given.services, { ...given.services[0]!, id: 'ads', state: 'invalidated' as const }] };
  const [entry] = chainOf(1);
  const cells = cellsOf(csvLine(linked({ ...entry!, content: canonical(receipt) })));
  const cell = (name: string) => cells[cellsOf(csvHead).indexOf(name)];
  expect([cell('granted'), cell('denied')]).toEqual(['', 'marketing']);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '|cmd', '%x', '＝1', '=HYPERLINK("http://evil")'])(
  'lets no spreadsheet run %j',
  (text) => {
    const [entry] = chainOf(1);
    const cells = cellsOf(csvLine({ ...entry!, language: text }));
    expect(cells).toContain(`'${text}`);
  },
);

it('keeps quotes and line ends inside their cell', () => {
  const [entry] = chainOf(1);
  expect(csvLine({ ...entry!, language: 'a"b\r\nc' })).toContain('"a""b\r\nc"');
});

it('leaves an erased receipt empty and its hashes there', () => {
  const [entry] = chainOf(1);
  const cells = cellsOf(csvLine({ ...entry!, content: null }));
  expect(cells[cellsOf(csvHead).indexOf('visitor')]).toBe('');
  expect(cells).toContain(entry!.contentHash);
});

it.each([
  ['a content that is no JSON', { content: 'jean.dupont@exemple.fr' }],
  ['another receipt', { content: canonical(sample()) }],
  ['another outcome', { outcome: 'accepted' as const }],
  ['a number that is none', { sequence: Number.NaN }],
])('gives out no altered receipt for what was answered: %s', (_, change) => {
  const [entry] = chainOf(1);
  const cell = (line: string, name: string) => cellsOf(line)[cellsOf(csvHead).indexOf(name)];
  expect(cell(csvLine(entry!), 'altered')).toBe('');
  const line = csvLine({ ...entry!, ...change });
  expect(cell(line, 'altered')).toBe('altered');
  for (const name of ['visitor', 'method', 'granted', 'denied']) expect(cell(line, name)).toBe('');
  expect(line).not.toContain('jean');
});
