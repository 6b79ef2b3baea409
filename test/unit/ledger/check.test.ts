import { expect, it } from 'vitest';
import { valuesOf } from '../../../src/cli/values.js';
import { check } from '../../../src/ledger/check.js';
import { entryJson } from '../../../src/ledger/ndjson.js';
import { partnerLine } from '../../../src/ledger/partner.js';
import { partnerProof } from '../../../src/proof/partner.js';
import type { Receipt } from '../../../src/types.js';
import { chainOf, withNotice } from './chains.js';
import { sample, sealed } from './sample.js';

async function* each<Item>(items: Iterable<Item>) {
  yield* items;
}

const checkText = (text: string) => check(valuesOf(each(text.split('\n').filter((line) => line.trim()))));

function history(length: number): Receipt[] {
  const receipts: Receipt[] = [];
  const visitor = sample().subject.id;
  for (let index = 0; index < length; index++) {
    const before = receipts.at(-1);
    const receipt = sample({ visitor });
    receipts.push(
      sealed({
        ...receipt,
        sequence: index + 1,
        previousReceiptId: before?.receiptId ?? null,
        integrity: { ...receipt.integrity, previousHash: before?.integrity.hash ?? null },
      }),
    );
  }
  return receipts;
}

it.each([
  ['a list', (receipts: Receipt[]) => JSON.stringify(receipts)],
  ['an indented list', (receipts: Receipt[]) => JSON.stringify(receipts, null, 2)],
  ['lines', (receipts: Receipt[]) => receipts.map((receipt) => JSON.stringify(receipt)).join('\n')],
  ['an object that holds them', (receipts: Receipt[]) => JSON.stringify({ receipts }, null, 2)],
])('reads a visitor’s receipts as %s', async (_, write) => {
  expect(await checkText(write(history(3)))).toMatchObject({ kind: 'receipts', count: 3, fault: null });
});

it('reads one receipt alone', async () => {
  expect(await checkText(JSON.stringify(sample(), null, 2))).toMatchObject({ kind: 'receipts', count: 1, fault: null });
});

it('names the receipt that was altered, and the one that follows on nothing', async () => {
  const [first, second, third] = history(3) as [Receipt, Receipt, Receipt];
  const altered = { ...second, event: { ...second.event, state: 'refused' as const } };
  expect((await check(each([first, altered, third]))).fault).toMatchObject({
    where: 'receipt 2',
    message: expect.stringContaining('altered'),
  });
  expect((await check(each([first, third]))).fault).toMatchObject({ where: 'receipt 2', message: expect.stringContaining('missing') });
  expect((await check(each([second, third]))).fault).toBeNull();
});

it('names a receipt that says it is another one than its place', async () => {
  const [first, second] = history(2) as [Receipt, Receipt];
  for (const sequence of [0, 1, 3]) {
    const { fault } = await check(each([first, sealed({ ...second, sequence })]));
    expect(fault).toMatchObject({ where: 'receipt 2', message: expect.stringContaining('missing') });
  }
});

it('does not call proven what was never hashed', async () => {
  const bare = sample();
  const receipt = { ...bare, integrity: { ...bare.integrity, alg: 'none', hash: null } };
  expect((await check(each([receipt]))).fault?.message).toMatch(/no hash/);
});

it('names line, site and entry of a break in a ledger’s export', async () => {
  const lines = chainOf(4).map(entryJson);
  expect(await checkText(lines.join('\n'))).toMatchObject({ kind: 'entries', count: 4, fault: null });
  lines[2] = lines[2]!.replace('"partial"', '"accepted"');
  expect((await checkText(lines.join('\n'))).fault?.where).toBe('line 3, www.exemple.fr, entry 3');
});

it('names the line of an export where a notice was altered', async () => {
  const lines = withNotice(chainOf(2)).map(entryJson);
  expect(await checkText(lines.join('\n'))).toMatchObject({ kind: 'entries', count: 3, fault: null });
  const altered = lines.map((line) => line.replace('Tout refuser', 'Plus tard'));
  expect((await checkText(altered.join('\n'))).fault).toEqual({
    where: 'line 3, www.exemple.fr, entry 3',
    message: expect.stringContaining('The notice does not match its hash'),
  });
});

it('names the line of an export where the content was taken out, or is no longer well-formed', async () => {
  const lines = chainOf(3).map(entryJson);
  const { content: _, ...rest } = JSON.parse(lines[1]!);
  expect((await checkText(lines.with(1, JSON.stringify(rest)).join('\n'))).fault).toEqual({
    where: 'line 2, www.exemple.fr, entry 2',
    message: expect.stringContaining('content'),
  });
  const odd = lines[1]!.replace('Exemple SARL', '\\ud800');
  expect((await checkText(lines.with(1, odd).join('\n'))).fault?.where).toBe('line 2, www.exemple.fr, entry 2');
});

it('says what it was given where that is no export: an extract for a partner, or a page of a search', async () => {
  const chain = chainOf(2);
  const extract = chain.map((entry) => partnerLine(entry, 'matomo')).join('');
  await expect(checkText(extract)).rejects.toThrow(/one service.*verify/i);
  for (const indent of [0, 2]) {
    const items = chain.map((entry) => JSON.parse(entryJson(entry)));
    await expect(checkText(JSON.stringify({ items, next: null }, null, indent))).rejects.toThrow(/page of a search.*export/);
  }
});

it('says the same of an extract that a visitor’s browser made', async () => {
  const extract = history(2).map((receipt) => partnerProof(receipt, 'matomo'));
  for (const indent of [0, 2]) await expect(checkText(JSON.stringify(extract, null, indent))).rejects.toThrow(/one service.*verify/i);
  const [bare] = history(1);
  const noted = { ...bare!, integrity: { ...bare!.integrity, note: 'Made without https.' } };
  await expect(checkText(JSON.stringify(partnerProof(noted, 'matomo')))).rejects.toThrow(/one service/);
});

it.each([
  ['a refusal of the ledger', { error: 'token-needed', message: 'Send the ledger’s token: Authorization: Bearer …' }],
  ['what stands for a choice elsewhere', { schema: 'dpv', integrity: 'x' }],
  ['a list of anything', [7]],
  ['nothing at all', null],
])('does not call broken what is no proof: %s', async (_, value) => {
  await expect(checkText(JSON.stringify(value))).rejects.toThrow(/neither .*export .*nor .*receipts/);
});

it('does not take a cut or edited file for a whole one', async () => {
  const lines = chainOf(3).map(entryJson);
  await expect(checkText(lines.join('\n').slice(0, -20))).rejects.toThrow(/^Line 3 .*cut short/);
  expect((await checkText([...lines, '{}'].join('\n'))).fault?.where).toBe('line 4');
  await expect(checkText('hello')).rejects.toThrow(/neither JSON/);
});
