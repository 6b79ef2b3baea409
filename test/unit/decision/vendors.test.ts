import { describe, expect, it, vi } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { createVendors } from '../../../src/decision/vendors.js';
import type { Vendor } from '../../../src/parts.js';

const service = (id: string, integration?: string) => ({ id, name: id, category: 'statistics', integration });

function stage(services: object[], { ran = [] as string[], optOut = (): boolean => true, optIn = (): void => {} } = {}) {
  const config = resolve([{ services }], () => {});
  const asked: string[] = [];
  const calls: string[] = [];
  const vendor = (name: string): Vendor => ({
    optOut() {
      calls.push(`${name} out`);
      return optOut();
    },
    optIn() {
      calls.push(`${name} in`);
      optIn();
    },
  });
  const integration = async (name: string) => {
    asked.push(name);
    if (name === 'missing') throw new Error('not there');
    return { default: vendor(name) };
  };
  const running = new Set(ran);
  return { turn: createVendors({ config, ran: running }, { integration }), running, asked, calls };
}

const turned = (granted: string[], denied: string[]) => ({ granted, denied });

describe('vendors that know how to stop', () => {
  it('are told once their consent is taken back, and their scripts count as stopped', async () => {
    const { turn, calls, running } = stage([service('audience', 'matomo'), service('other', 'posthog')], { ran: ['audience', 'other'] });
    await turn(turned([], ['statistics', 'audience']));
    expect([...running]).toEqual(['other']);
    expect(calls).toEqual(['matomo out']);
  });

  it('are not fetched where nothing of theirs has run', async () => {
    const { turn, asked } = stage([service('audience', 'matomo')]);
    await turn(turned([], ['statistics', 'audience']));
    expect(asked).toEqual([]);
  });

  it('are told too when their script ran under the category alone', async () => {
    const { turn, calls } = stage([service('audience', 'matomo')], { ran: ['statistics'] });
    await turn(turned([], ['statistics', 'audience']));
    expect(calls).toEqual(['matomo out']);
  });

  it('go on when consent comes again on the same page, once', async () => {
    const { turn, calls, running } = stage([service('audience', 'matomo')], { ran: ['audience'] });
    await turn(turned([], ['audience']));
    await turn(turned(['audience'], []));
    await turn(turned(['audience'], []));
    expect(calls).toEqual(['matomo out', 'matomo in']);
    expect([...running]).toEqual(['audience']);
  });

  it.each([
    ['that is not on the page', 'matomo', () => false],
    [
      'that throws',
      'matomo',
      () => {
        throw new Error('theirs');
      },
    ],
    ['whose file is missing', 'missing', () => true],
    ['whose name is no name', '../../elsewhere', () => true],
  ])('one %s is left to end with the page', async (_, name, optOut) => {
    const { turn, asked, running } = stage([service('audience', name)], { ran: ['audience'], optOut });
    await turn(turned([], ['audience']));
    expect([...running]).toEqual(['audience']);
    expect(asked.filter((one) => one.includes('/'))).toEqual([]);
  });

  it('one that throws on the way back disturbs nobody', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const { turn } = stage([service('audience', 'matomo')], {
      ran: ['audience'],
      optIn: () => {
        throw new Error('theirs');
      },
    });
    await turn(turned([], ['audience']));
    await turn(turned(['audience'], []));
    expect(reported).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
