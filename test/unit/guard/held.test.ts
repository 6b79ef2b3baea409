// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../../../src/core/codec.js';
import { resolve } from '../../../src/core/config.js';
import { decide } from '../../../src/core/rules.js';
import { createClaims } from '../../../src/guard/claims.js';
import { type Claim, createHeld, type Held } from '../../../src/guard/held.js';

const config = resolve(
  [
    {
      services: [
        {
          id: 'a',
          name: 'A',
          category: 'statistics',
          hosts: ['a.test', 'shared.test', 'needed.test'],
          trackers: [{ name: '_a' }, { name: '_both' }],
        },
        {
          id: 'b',
          name: 'B',
          category: 'marketing',
          hosts: ['b.test', 'shared.test'],
          trackers: [{ name: '_both' }, { name: 'sid' }],
          replay: true,
        },
        { id: 'c', name: 'C', category: 'essential', hosts: ['needed.test'], trackers: [{ name: 'sid' }] },
      ],
    },
  ],
  () => {},
);

const start = (undeclared = false): Held & { told: string[] } => {
  const told: string[] = [];
  const held = createHeld(config, { claims: createClaims(config, []), undeclared, onHold: (url, id) => told.push(`${id} ${url}`) });
  return { ...held, told };
};

const store = (answers: Record<string, boolean>): void => {
  const saved = decide(config, null, { answers, partial: false, now: Date.now(), language: 'fr', lifetime: 3_600_000 });
  document.cookie = `placet-consent=${encode(saved)}`;
};

const of = (...ids: string[]): Claim => ({ ids, held: true });

/** Stands in for Placet, in the form the guard uses. */
const arrive = (answers: Record<string, boolean>) => {
  const listeners = new Set<() => void>();
  const api = {
    granted: (id: string) => answers[id] === true,
    on: (_name: string, listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  for (const callback of (window as unknown as { placet: ((placet: unknown) => void)[] }).placet) callback(api);
  return {
    listeners,
    say(id: string, answer: boolean) {
      answers[id] = answer;
      for (const listener of listeners) listener();
    },
  };
};

beforeEach(() => {
  delete (window as unknown as { placet?: unknown }).placet;
});
afterEach(() => {
  vi.useRealTimers();
  document.cookie = 'placet-consent=; max-age=0';
});

describe('whose an address is', () => {
  it('of an essential service it never waits, even shared', () => {
    expect(start().address('https://needed.test/x')).toBeNull();
  });

  it('shared, it waits for every one of them', () => {
    store({ statistics: true });
    const held = start();
    expect(held.address('https://a.test/x')).toEqual({ ids: ['a'], held: false });
    // Those that wait first.
    expect(held.address('https://shared.test/x')).toEqual({ ids: ['b', 'a'], held: true });
    expect(held.told).toEqual(['b https://shared.test/x']);
  });

  it('what is no address is nobody’s', () => {
    const held = start();
    const hostile = {
      toString() {
        throw new Error('mine');
      },
    };
    expect(
      [undefined, null, '', 'http://', Symbol('a'), hostile, {}, 'data:text/html,a.test', 'mailto:x@a.test'].map((given) =>
        held.address(given),
      ),
    ).toEqual(Array(9).fill(null));
  });
});

describe('names', () => {
  it('shared wait for every one; essential never; undeclared when asked', () => {
    store({ statistics: true });
    const names = ['_a', '_both', 'sid', 'free', 'placet-consent', 'placet-receipts'];
    const waiting = (held: Held) => names.filter((name) => held.tracker(name, 'cookie'));
    expect(waiting(start())).toEqual(['_both']);
    expect(waiting(start(true))).toEqual(['_both', 'free']);
  });
});

describe('the choice', () => {
  it('lapses while the page is open', () => {
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
    store({ statistics: true });
    const held = start();
    expect(held.address('https://a.test/')?.held).toBe(false);
    vi.setSystemTime(Date.now() + 3_600_001);
    expect(held.address('https://a.test/')?.held).toBe(true);
  });

  it('is Placet’s once it is there, whatever was stored', () => {
    store({ statistics: true });
    const held = start();
    const { say } = arrive({});
    expect(held.address('https://a.test/')?.held).toBe(true);
    say('a', true);
    expect(held.address('https://a.test/')?.held).toBe(false);
  });
});

describe('calls kept for later', () => {
  it('are made once, in order, when their service is granted, and only those that ask for it', () => {
    const held = start();
    const made: string[] = [];
    expect(held.replay(of('a'), () => made.push('a'))).toBeNull();
    expect(held.replay(of('b'), () => made.push('b1'))).not.toBeNull();
    expect(held.replay(of('b'), () => made.push('b2'))).not.toBeNull();
    const { say } = arrive({ a: true });
    expect(made).toEqual([]);
    say('b', true);
    say('b', true);
    expect(made).toEqual(['b1', 'b2']);
  });

  it('shared, are made once all have a yes, and kept only while each that waits asks for it', () => {
    const held = start();
    const made: string[] = [];
    expect(held.replay(of('a', 'b'), () => made.push('too early'))).toBeNull();
    const { say } = arrive({ a: true });
    expect(held.replay(of('a', 'b'), () => made.push('both'))).not.toBeNull();
    say('a', false);
    say('b', true);
    expect(made).toEqual([]);
    say('a', true);
    expect(made).toEqual(['both']);
  });

  it('that throw hold up none of the others, nor those who follow', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const held = start();
    const made: string[] = [];
    held.replay(of('b'), () => {
      throw new Error('mine');
    });
    held.replay(of('b'), () => made.push('b'));
    held.follow(() => made.push('told'));
    arrive({ b: true });
    expect(made).toEqual(['b', 'told']);
    expect(report).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('can be taken back until they are made', () => {
    const held = start();
    const made: string[] = [];
    const first = held.replay(of('b'), () => made.push('first'))!;
    const second = held.replay(of('b'), () => made.push('second'))!;
    expect([first(), first()]).toEqual([true, false]);
    arrive({}).say('b', true);
    expect(made).toEqual(['second']);
    expect(second()).toBe(false);
  });

  it('are dropped by the undo, after which nothing is held', () => {
    const held = start(true);
    const made: string[] = [];
    held.replay(of('b'), () => made.push('b'));
    const { say, listeners } = arrive({});
    held.stop();
    say('b', true);
    expect(made).toEqual([]);
    expect(listeners.size).toBe(0);
    expect([held.address('https://a.test/'), held.tracker('_a', 'cookie'), held.tracker('free', 'cookie')]).toEqual([null, false, false]);
  });
});

it('those who follow are told of every change, and of what Placet says when it arrives', () => {
  store({ statistics: true });
  const held = start();
  const told: unknown[] = [];
  held.follow(() => told.push(held.address('https://a.test/')?.held));
  const { say } = arrive({});
  say('a', true);
  expect(told).toEqual([true, false]);
});

it('of a choice that is stored twice, nothing is taken', () => {
  store({ statistics: true });
  const one = document.cookie;
  Object.defineProperty(document, 'cookie', { value: `${one}; ${one}`, configurable: true });
  try {
    expect(start().address('https://a.test/')?.held).toBe(true);
  } finally {
    delete (document as unknown as { cookie?: unknown }).cookie;
  }
});

it('an API that is there already is used at once, and a queue is kept', () => {
  const queue: unknown[] = [() => {}];
  (window as unknown as { placet: unknown }).placet = queue;
  start();
  expect(queue).toHaveLength(2);
  const push = vi.fn((callback: (placet: unknown) => void) => callback({ granted: () => true, on: () => () => {} }));
  (window as unknown as { placet: unknown }).placet = { push };
  expect(start().address('https://a.test/')?.held).toBe(false);
});
