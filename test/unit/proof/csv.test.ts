import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/proof/csv.js';
import type { Receipt, ReceiptPurpose, ReceiptService } from '../../../src/types.js';

const receipt = (change: { version?: string | null; purposes?: [string, string][]; services?: [string, string][] } = {}): Receipt =>
  ({
    receiptId: '0e6f2a0e-6f0b-4f2b-9a53-0d8d2b0d2c11',
    event: { time: '2026-11-22T10:15:30.000Z', state: 'given', method: 'banner', action: 'save-choices' },
    notice: { language: 'fr', version: change.version ?? null, hash: 'sha256-n' },
    purposes: (change.purposes ?? []).map(([id, state]) => ({ id, state }) as ReceiptPurpose),
    services: (change.services ?? []).map(([id, state]) => ({ id, state }) as ReceiptService),
    integrity: { previousHash: null, hash: 'sha256-h' },
  }) as Receipt;

/** The cells of RFC 4180 text, every one quoted. */
const parse = (csv: string): string[][] =>
  csv.split(/\r\n(?=")/).map((line) =>
    line
      .slice(1, -1)
      .split(/","/)
      .map((cell) => cell.replaceAll('""', '"')),
  );

describe('the history as CSV', () => {
  it('is one line of names when nothing was decided', () => {
    expect(parse(toCsv([]))).toEqual([
      'receiptId,time,state,method,action,language,noticeVersion,noticeHash,granted,denied,previousHash,hash'.split(','),
    ]);
  });

  it('tells what was granted and denied, and leaves out what could not be refused or was not answered', () => {
    const csv = toCsv([
      receipt({
        purposes: [
          ['essential', 'exempt'],
          ['statistics', 'renewed'],
          ['preferences', 'given'],
          ['marketing', 'refused'],
        ],
        services: [
          ['matomo', 'given'],
          ['ads', 'withdrawn'],
          ['video', 'unknown'],
          ['map', 'expired'],
          ['chat', 'invalidated'],
        ],
      }),
    ]);
    const [head, row] = parse(csv) as [string[], string[]];
    expect(Object.fromEntries(head.map((name, index) => [name, row[index]]))).toEqual({
      receiptId: '0e6f2a0e-6f0b-4f2b-9a53-0d8d2b0d2c11',
      time: '2026-11-22T10:15:30.000Z',
      state: 'given',
      method: 'banner',
      action: 'save-choices',
      language: 'fr',
      noticeVersion: '',
      noticeHash: 'sha256-n',
      granted: 'statistics preferences matomo',
      denied: 'marketing ads',
      previousHash: '',
      hash: 'sha256-h',
    });
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('gives a spreadsheet no formula: %j', (version) => {
    expect(parse(toCsv([receipt({ version })]))[1]![6]).toBe(`'${version}`);
  });

  it('keeps every text in its own cell', () => {
    fc.assert(
      fc.property(fc.string(), (version) => {
        const row = toCsv([receipt({ version })]).slice(toCsv([]).length + 2);
        const cells = [...row.matchAll(/"((?:[^"]|"")*)"(,|$)/g)].map((found) => found[1]!.replaceAll('""', '"'));
        expect(cells).toHaveLength(12);
        expect(cells[6]).toBe(/^[=+\-@\t\r]/.test(version) ? `'${version}` : version);
      }),
    );
  });
});
