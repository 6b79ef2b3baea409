import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/core/codec.js';
import { resolve } from '../../../src/core/config.js';
import { decide, isGranted, unanswered } from '../../../src/core/rules.js';
import { fromAccount, toAccount } from '../../../src/decision/account.js';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const configOf = (extra: object = {}) =>
  resolve([{ services: [{ id: 'video', name: 'Video', category: 'marketing', provider: { name: 'A' } }], ...extra }], () => {});
const config = configOf();
const choose = (answers: Record<string, boolean>, now = NOW) =>
  decide(config, null, { answers, partial: false, now, language: 'fr', lifetime: 182 * DAY });
const importing = (record: unknown, extra: Partial<Parameters<typeof fromAccount>[1]> = {}) =>
  fromAccount(record, { config, saved: null, now: NOW, ...extra });

describe('a choice kept with an account', () => {
  it('comes back exactly as it was, with its own date and end', () => {
    const saved = choose({ statistics: true, marketing: false }, NOW - 3 * DAY);
    expect(importing(toAccount(saved, null))).toEqual({ saved, invalidated: [], basedOn: null });
  });

  it('carries a refusal as it carries a yes', () => {
    const taken = importing(toAccount(choose({ preferences: false, statistics: false, marketing: false }), null));
    expect(['preferences', 'statistics', 'marketing', 'video'].map((id) => isGranted(config, taken!.saved, id))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is nothing where nothing is decided', () => {
    expect(toAccount(null, null)).toBeNull();
  });

  it('loses what has changed in substance since', () => {
    const record = toAccount(choose({ statistics: true, marketing: true }), null);
    const changed = configOf({ services: [{ id: 'video', name: 'Video', category: 'marketing', provider: { name: 'B' } }] });
    const taken = importing(record, { config: changed });
    expect(taken?.invalidated).toContain('marketing');
    expect(isGranted(changed, taken!.saved, 'video')).toBe(false);
    expect(isGranted(changed, taken!.saved, 'statistics')).toBe(true);
  });

  it.each([
    ['older than this device’s, under «latest»', -1, 'latest', false],
    ['older than this device’s, under «true»', -1, true, false],
    ['as old as this device’s, under «latest»', 0, 'latest', false],
    ['newer, under «latest»', 1, 'latest', true],
    ['newer, where nothing is declared', 1, undefined, true],
    ['older, where nothing is declared', -1, undefined, false],
    ['older, by the declared rule «first»', -1, 'first', true],
  ] as const)('%s', (_, days, account, isTaken) => {
    const device = choose({ marketing: false }, NOW - 10 * DAY);
    const record = toAccount(choose({ marketing: true }, NOW - 10 * DAY + days * DAY), null);
    expect(importing(record, { saved: device, config: configOf({ account }) }) !== null).toBe(isTaken);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a bare value', encode(choose({ marketing: true }))],
    ['another schema', { schema: 'placet-choice/2', choice: encode(choose({ marketing: true })) }],
    ['no schema', { choice: encode(choose({ marketing: true })) }],
    ['a value that is no text', { schema: 'placet-choice/1', choice: { toString: () => encode(choose({ marketing: true })) } }],
    ['an expired choice', { schema: 'placet-choice/1', choice: encode(choose({ marketing: true }, NOW - 183 * DAY)) }],
    ['an expired choice of a clock that runs ahead', { schema: 'placet-choice/1', choice: `1|9${'0'.repeat(10)}|8|a||fr|marketing:0~0` }],
  ])('takes nothing from %s', (_, record) => {
    expect(importing(record)).toBeNull();
  });

  it('takes nothing from garbage, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (choice) => {
        expect(importing({ schema: 'placet-choice/1', choice })).toBeNull();
        expect(importing(choice)).toBeNull();
      }),
    );
  });
});

describe('a withdrawal reaches as far as the yes it takes back (R72)', () => {
  const MINUTE = 60_000;
  const yes = (now = NOW) => choose({ preferences: true, statistics: true, marketing: true }, now);
  const no = (now = NOW) => choose({ preferences: false, statistics: true, marketing: false }, now);
  const granted = (saved: ReturnType<typeof choose>) =>
    ['preferences', 'statistics', 'marketing', 'video'].filter((id) => isGranted(config, saved, id));

  it('made within one second of it, whichever is imported first', () => {
    const after = importing(toAccount(no(NOW + 900), null), { saved: yes(NOW + 100), now: NOW + MINUTE })!;
    expect(granted(after.saved)).toEqual(['statistics']);
    expect(after.saved).toMatchObject({ decidedAt: NOW, expiresAt: yes().expiresAt });
    expect(importing(toAccount(yes(), null), { saved: after.saved, now: NOW + MINUTE })).toBeNull();
  });

  it('made on a device whose clock runs ahead: its refusals count, from now on, and its yes does not', () => {
    const ahead = toAccount(no(NOW + 20 * MINUTE), null);
    const after = importing(ahead, { saved: yes(NOW - DAY) })!;
    expect(granted(after.saved)).toEqual(['statistics']);
    expect(after.saved).toMatchObject({ decidedAt: NOW, expiresAt: yes(NOW - DAY).expiresAt });
    expect(importing(ahead, { saved: after.saved }), 'and once').toBeNull();
    expect(importing(toAccount(yes(NOW + 20 * MINUTE), null), { saved: no(NOW - DAY) })).toBeNull();
  });

  it('where nothing was chosen on this device too: what it refused is answered, what it granted is not', () => {
    const { saved } = importing(toAccount(no(NOW + 20 * MINUTE), null))!;
    expect([granted(saved), unanswered(config, saved)]).toEqual([[], ['statistics']]);
    expect(saved).toMatchObject({ decidedAt: NOW, expiresAt: NOW + 182 * DAY });
    expect(importing(toAccount(yes(NOW + 20 * MINUTE), null))).toBeNull();
  });

  it('of a category takes its services along, those included that the record does not name', () => {
    const choice = `1|${NOW / 1000 + 1200}|${NOW / 1000 + 8_000_000}|${config.declared}||fr|marketing:0~0`;
    const after = importing({ schema: 'placet-choice/1', choice }, { saved: yes(NOW - DAY) })!;
    expect(granted(after.saved)).toEqual(['preferences', 'statistics']);
  });
});

describe('the receipt it comes from', () => {
  const saved = choose({ statistics: true });
  const id = '0e6f2a0e-6f0b-4f2b-9a53-0d8d2b0d2c11';

  it('goes with it', () => {
    expect(toAccount(saved, id)?.receiptId).toBe(id);
    expect(importing(toAccount(saved, id))?.basedOn).toBe(id);
  });

  it.each([null, undefined, 'r1', { toString: () => id }, `${id}<script>`])('is nothing where it is no id: %s', (receiptId) => {
    expect(importing({ ...toAccount(saved, null), receiptId })?.basedOn).toBeNull();
  });
});
