import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProofPart } from '../../../src/parts.js';
import { answer, createPage, everything, freshPart, lapse, openPage, type Page, parts, states } from './stage.js';

let page: Page;
let proof: ProofPart;

beforeEach(async () => {
  openPage();
  page = createPage();
  proof = await freshPart();
});
afterEach(() => vi.unstubAllGlobals());

const record = (decision: Parameters<ProofPart['record']>[1]) => proof.record(page, decision, parts());

describe('what each answer is called', () => {
  it('a yes to all', async () => {
    const receipt = await record(answer(page, everything(true), { action: 'accept-all' }));
    expect(receipt.event).toMatchObject({
      state: 'given',
      consentType: 'expressed',
      by: 'subject',
      method: 'banner',
      action: 'accept-all',
    });
    expect(states(receipt)).toEqual({
      essential: 'exempt',
      preferences: 'given',
      statistics: 'given',
      marketing: 'given',
      'stats-y': 'given',
      'ads-z': 'given',
      placet: 'exempt',
    });
  });

  it('a no to all is as explicit as a yes', async () => {
    const receipt = await record(answer(page, everything(false), { action: 'reject-all' }));
    expect(receipt.event).toMatchObject({ state: 'refused', consentType: 'expressed' });
    expect(states(receipt)).toMatchObject({
      preferences: 'refused',
      statistics: 'refused',
      marketing: 'refused',
      'stats-y': 'refused',
      'ads-z': 'refused',
    });
  });

  it('one yes makes the whole a yes, and the rest stays a no', async () => {
    const receipt = await record(answer(page, { statistics: true }));
    expect(receipt.event.state).toBe('given');
    expect(states(receipt)).toMatchObject({ statistics: 'given', 'stats-y': 'given', marketing: 'refused', 'ads-z': 'refused' });
  });

  it('a service answered apart from its category', async () => {
    const receipt = await record(answer(page, { statistics: true, 'stats-y': false }));
    expect(states(receipt)).toMatchObject({ statistics: 'given', 'stats-y': 'refused' });
  });

  it('an embed allowed before the banner is answered leaves the rest unknown', async () => {
    const receipt = await record(answer(page, { 'ads-z': true }, { reason: 'placeholder', action: 'allow-service', layer: 'placeholder' }));
    expect(receipt.event.state).toBe('given');
    expect(states(receipt)).toMatchObject({ 'ads-z': 'given', marketing: 'unknown', statistics: 'unknown', 'stats-y': 'unknown' });
    expect(receipt.purposes.find(({ id }) => id === 'statistics')!.consentType).toBeNull();
  });

  it('a withdrawal names what was taken back, and nothing else', async () => {
    await record(answer(page, { statistics: true }));
    const receipt = await record(answer(page, { statistics: false }, { reason: 'api', action: 'withdraw', trusted: null, layer: 'none' }));
    expect(receipt.event).toMatchObject({ state: 'withdrawn', by: 'site', userActivated: null });
    expect(states(receipt)).toMatchObject({ statistics: 'withdrawn', 'stats-y': 'withdrawn', marketing: 'refused' });
  });

  it('«Tout refuser» after a yes is a withdrawal of that yes', async () => {
    await record(answer(page, { statistics: true }));
    const receipt = await record(answer(page, everything(false), { reason: 'preferences', action: 'reject-all', layer: 'second' }));
    expect(receipt.event.state).toBe('withdrawn');
    expect(states(receipt)).toMatchObject({ statistics: 'withdrawn', marketing: 'refused' });
  });

  it('a withdrawal stays one until the next answer', async () => {
    await record(answer(page, everything(true)));
    await record(answer(page, { marketing: false }, { action: 'withdraw' }));
    const receipt = await record(answer(page, { statistics: false }, { action: 'withdraw' }));
    expect(states(receipt)).toMatchObject({ marketing: 'withdrawn', statistics: 'withdrawn', preferences: 'given' });
    expect(states(await record(answer(page, everything(false), { action: 'reject-all' })))).toMatchObject({
      marketing: 'refused',
      statistics: 'refused',
      preferences: 'withdrawn',
    });
  });

  it('a yes said again is renewed', async () => {
    await record(answer(page, { statistics: true }));
    const receipt = await record(answer(page, { statistics: true }));
    expect(receipt.event.state).toBe('renewed');
    expect(states(receipt)).toMatchObject({ statistics: 'renewed', marketing: 'refused' });
  });

  it('a first yes beside a renewed one makes the whole given', async () => {
    await record(answer(page, { statistics: true }));
    const receipt = await record(answer(page, { statistics: true, marketing: true }));
    expect(receipt.event.state).toBe('given');
    expect(states(receipt)).toMatchObject({ statistics: 'renewed', marketing: 'given' });
  });

  it('a yes after a withdrawal is a new yes', async () => {
    await record(answer(page, { statistics: true }));
    await record(answer(page, { statistics: false }, { action: 'withdraw' }));
    expect(states(await record(answer(page, { statistics: true })))).toMatchObject({ statistics: 'given' });
  });

  it('time ends a yes; what was refused is open again', async () => {
    await record(answer(page, { statistics: true }));
    page.choice = null;
    const receipt = await record(lapse(page, 'expiry'));
    expect(receipt.event).toMatchObject({
      state: 'expired',
      consentType: null,
      by: 'site',
      method: 'expiry',
      action: 'none',
      validUntil: null,
    });
    expect(states(receipt)).toMatchObject({ statistics: 'expired', 'stats-y': 'expired', marketing: 'unknown', 'ads-z': 'unknown' });
    expect(states(await record(answer(page, { statistics: true })))).toMatchObject({ statistics: 'renewed', marketing: 'refused' });
  });

  it('a change of notice ends only what it touches', async () => {
    await record(answer(page, everything(true)));
    const { marketing: _gone, 'ads-z': _too, ...entries } = page.choice!.entries;
    const receipt = await record(lapse(page, 'notice-change', { ...page.choice!, entries }));
    expect(receipt.event).toMatchObject({ state: 'invalidated', by: 'site' });
    expect(states(receipt)).toMatchObject({ marketing: 'invalidated', 'ads-z': 'invalidated', statistics: 'given', preferences: 'given' });
    expect(states(await record(answer(page, { marketing: true })))).toMatchObject({ marketing: 'renewed' });
  });

  it('a signal of the browser is no word of the visitor', async () => {
    const receipt = await record(answer(page, everything(false), { reason: 'signal', action: 'reject-all', trusted: null, layer: 'none' }));
    expect(receipt.event).toMatchObject({ by: 'browser', consentType: null, method: 'signal', state: 'refused' });
  });

  it.each([
    ['banner', true, 'subject', true],
    ['banner', false, 'subject', false],
    ['api', null, 'site', null],
    ['api', true, 'subject', true],
    ['import', null, 'subject', null],
  ] as const)('%s with a gesture %s is by the %s', async (reason, trusted, by, userActivated) => {
    const receipt = await record(answer(page, everything(true), { reason, trusted }));
    expect(receipt.event).toMatchObject({ by, userActivated, method: reason });
  });
});
