// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Context } from '../../../src/decision/index.js';
import type { Config, Service } from '../../../src/types.js';
import { config, cookie, DAY, granted, later, leave, measure, NOW, put, run, seen, settled, stored, video } from '../consent/stage.js';

const everything = { preferences: true, statistics: true, marketing: true };
const social: Config = { ...config, categories: { social: {} } };
const more: Config = { ...config, services: [measure, video, { ...measure, id: 'heatmap' }] };
const changes = () =>
  seen.events.filter(({ name }) => name === 'change').map(({ reason, granted, denied }) => `${reason} +${granted} -${denied}`);

test('what changed is asked anew on this page and on the next ones; the rest stands, and is recorded once', async () => {
  stored(everything);
  for (const visit of ['first', 'second', 'third']) {
    const placet = run(more);
    await settled();
    expect(granted(placet), visit).toEqual(['preferences', 'marketing', 'video']);
    expect(placet.choice.state, visit).toBe('invalidated');
    leave();
  }
  expect(seen.recorded.map(({ reason }) => reason)).toEqual(['notice-change']);
});

test('what still holds is granted from the first line of the next page', async () => {
  stored(everything);
  run(more);
  await settled();
  leave();
  const placet = run(more);
  expect(granted(placet)).toEqual(['preferences', 'marketing', 'video']);
  await settled();
  expect(changes(), 'the question is news, the answers are not').toEqual(['notice-change + -']);
});

test('everything changed: it is remembered that there was an answer', async () => {
  const one = (revision: number): Config => ({
    ...config,
    categories: { preferences: false, marketing: false },
    services: [{ ...measure, revision }],
  });
  stored({ statistics: true }, one(1));
  for (let visit = 0; visit < 2; visit++) {
    const placet = run(one(2));
    await settled();
    expect(granted(placet)).toEqual([]);
    expect(placet.choice.state).toBe('invalidated');
    leave();
  }
  expect(seen.recorded).toHaveLength(1);
});

test('a new category is asked alone, of who refused as of who accepted', async () => {
  for (const answers of [everything, {}]) {
    stored(answers);
    for (let visit = 0; visit < 2; visit++) {
      const placet = run(social);
      await settled();
      expect(placet.choice.state).toBe('invalidated');
      leave();
    }
    const placet = run(social);
    await settled();
    await placet.choose({ social: true });
    expect(granted(placet).filter((id) => id in everything)).toEqual(Object.keys(answers));
    expect(placet.choice.state).toBe('given');
    expect(seen.recorded.splice(0).map(({ reason }) => reason)).toEqual(['api']);
    leave();
    run(social);
    await settled();
    expect(seen.fetched, 'answered: one file again').toEqual([]);
    leave();
  }
});

test('taking back one thing leaves the rest as it is, unanswered too', async () => {
  const placet = run();
  const { receipt } = await placet.withdraw('marketing');
  expect(receipt).not.toBeNull();
  expect(cookie()).toMatch(/\|marketing\/marketing:0~/);
  expect(cookie()).not.toMatch(/\|statistics:/);
  expect(placet.choice.state, 'the question is put as it was').toBe('refused');
});

test.each<[string, string[]]>([
  ['marketing', ['statistics', 'measure']],
  ['video', ['statistics', 'marketing', 'measure']],
])('taking back %s prolongs nothing that was granted; with nothing left the refusal has its own term', async (id, left) => {
  const placet = run();
  await placet.choose({ statistics: true, marketing: true });
  const { expiresAt } = placet.choice;
  vi.setSystemTime(Date.now() + 30 * DAY);
  await placet.withdraw(id);
  expect(granted(placet)).toEqual(left);
  expect(placet.choice.expiresAt).toBe(expiresAt);
  await placet.withdraw();
  expect(Date.parse(placet.choice.expiresAt!)).toBeGreaterThan(Date.parse(expiresAt!));
});

test('what needs no consent cannot be taken back, and nothing is recorded of it', async () => {
  const placet = run();
  await placet.choose({ statistics: true });
  const { length } = seen.recorded;
  expect(await placet.withdraw('essential')).toMatchObject({ receipt: null });
  expect(seen.recorded).toHaveLength(length);
  expect(granted(placet)).toEqual(['statistics', 'measure']);
});

test('a category allowed alone is no answer to the banner; the yes stays, and the question is put in its usual words', async () => {
  let context!: Context;
  const ui = async () => ({
    version: '',
    startPanel: async (given: Context) => {
      context = given;
      return { open() {}, close() {}, async setLanguage() {} };
    },
  });
  run(config, { ui });
  await settled();
  const part = await context.deciding();
  await part.act({ marketing: true }, { reason: 'placeholder', action: 'allow-service', layer: 'placeholder' });
  leave();
  const placet = run();
  await settled();
  expect(granted(placet)).toEqual(['marketing', 'video']);
  expect(placet.choice.state).toBe('given');
  await placet.rejectAll();
  expect(granted(placet)).toEqual([]);
  expect(cookie()).toMatch(/\|marketing:0~/);
});

test('an act here brings nothing back that another window has refused and this one has not heard of', async () => {
  stored(everything);
  const placet = run();
  put(cookie().replaceAll(':1~', ':0~'));
  expect(granted(placet), 'not heard of').toContain('marketing');
  await placet.withdraw('preferences');
  expect(granted(placet)).toEqual([]);
  expect(cookie()).not.toContain(':1~');
});

test.each(['with its cookie', 'without it'])('an act after the end of a choice revives nothing of it, %s', async (left) => {
  stored(everything);
  const placet = run();
  const gone = cookie();
  // Before the next look.
  vi.setSystemTime(Date.parse(placet.choice.expiresAt!) + 1);
  put(left.startsWith('with its') ? gone : '');
  await placet.withdraw('marketing');
  expect(granted(placet)).toEqual([]);
});

test('an older choice that is put back, as by an answer of the server that was on its way, brings nothing back', async () => {
  stored(everything);
  const placet = run();
  const old = cookie();
  vi.setSystemTime(NOW + 10_000);
  await placet.withdraw('marketing');
  put(old);
  dispatchEvent(new Event('storage'));
  await settled();
  expect(granted(placet)).toEqual(['preferences', 'statistics', 'measure']);
  leave();
  expect(granted(run())).toEqual(['preferences', 'statistics', 'measure']);
});

test('what the account keeps may be older, where it comes first', async () => {
  stored(everything);
  const old = cookie();
  const placet = run({ ...config, account: 'first' });
  vi.setSystemTime(NOW + 10_000);
  await placet.rejectAll();
  put(old);
  dispatchEvent(new Event('storage'));
  await settled();
  expect(granted(placet)).toContain('marketing');
});

test('before a config that is fetched has come nothing is decided: then, by what it declares', async () => {
  const { promise, resolve: come } = later<readonly unknown[]>();
  const placet = run({}, {}, promise);
  const yes = placet.acceptAll();
  await settled();
  expect([granted(placet), cookie()]).toEqual([[], '']);
  come([{ ...config, categories: { marketing: false } }]);
  await yes;
  expect(granted(placet)).toEqual(['preferences', 'statistics', 'measure']);
});

test('without a config nothing is decided, and whoever asks hears why', async () => {
  const placet = run({}, {}, Promise.reject(new Error('404')));
  await expect(placet.acceptAll()).rejects.toThrow('404');
  expect([granted(placet), cookie()]).toEqual([[], '']);
});

test('on a page made ready before the visitor comes nothing is decided', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true, writable: true });
  const placet = run();
  const yes = placet.acceptAll();
  await settled();
  expect([granted(placet), cookie()]).toEqual([[], '']);
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true, writable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  await yes;
  expect(granted(placet)).toContain('statistics');
});

test('what is on its way when it ends comes to nothing', async () => {
  const placet = run();
  const yes = placet.acceptAll();
  placet.destroy();
  expect(await yes).toBeNull();
  expect([granted(placet), cookie(), seen.recorded]).toEqual([[], '', []]);
});

test('an act that names nothing declared changes nothing, and says so', async () => {
  const placet = run();
  await settled();
  expect(await placet.choose({ typo: true })).toBeNull();
  expect(await placet.withdraw('typo')).toEqual({
    receipt: null,
    erased: [],
    blocked: [],
    leftover: [],
    running: [],
    settled: expect.any(Promise),
  });
  expect(await placet.withdraw('')).toMatchObject({ receipt: null });
  expect([cookie(), placet.choice.state, seen.recorded]).toEqual(['', 'unknown', []]);
  expect(new Set(seen.reported)).toEqual(new Set(['unknown-id']));
  await placet.choose({ typo: true, statistics: true });
  expect(granted(placet)).toEqual(['statistics', 'measure']);
});

test('what is known by its id alone can be taken back before any answer; what cannot be answered is not', async () => {
  const service = async (id: string) => ({ default: { id, name: id, category: 'statistics' } as Service });
  const placet = run({ ...config, services: ['matomo'] }, { service });
  expect((await placet.withdraw('essential')).receipt).toBeNull();
  expect(cookie()).toBe('');
  expect((await placet.withdraw('matomo')).receipt).not.toBeNull();
  expect(cookie()).toMatch(/\|statistics\/matomo:0~\w+$/);
  leave();
  document.cookie = 'placet-consent=; max-age=0; path=/';
  const lost = run({ ...config, services: ['matomo'] }, { service: async () => Promise.reject(new Error('none')) });
  expect((await lost.withdraw('matomo')).receipt).toBeNull();
  expect(cookie()).toBe('');
});

test('withdraw as a listener, called with an event, takes everything back', async () => {
  stored(everything);
  const placet = run();
  await placet.withdraw(new Event('click') as never);
  expect(granted(placet)).toEqual([]);
});

test('choosing nothing in particular refuses: that is what saving untouched means', async () => {
  const placet = run();
  await placet.choose({});
  expect(placet.choice.state).toBe('refused');
});

test('no refusal waits for the network', async () => {
  const never = new Promise<never>(() => {});
  const bare: Config = { ...config, services: ['matomo'] };
  const service = async () => ({ default: { id: 'matomo', name: 'Matomo', category: 'statistics' } as Service });
  await run(bare, { service }).acceptAll();
  leave();
  const placet = run(bare, { service: () => never, erase: () => never, proof: () => never });
  expect(placet.granted('matomo')).toBe(true);
  void placet.choose({ marketing: false });
  await settled();
  expect([placet.granted('marketing'), placet.granted('matomo')], 'and takes nothing else along').toEqual([false, true]);
  void placet.withdraw('statistics');
  await settled();
  expect([placet.granted('statistics'), placet.granted('matomo')]).toEqual([false, false]);
  expect(cookie()).toMatch(/\|statistics:0~\w+\|marketing:0~\w+\|statistics\/matomo:0~/);
});

test('a yes waits a while for what it grants, and no longer', async () => {
  const placet = run({ ...config, services: ['matomo', measure] }, { service: () => new Promise<never>(() => {}) });
  void placet.acceptAll();
  await settled();
  expect(granted(placet)).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  await settled();
  expect(granted(placet)).toContain('measure');
  expect(placet.granted('matomo')).toBe(false);
});

/** A catalogue that answers when it is told to. */
const slow = () => {
  let come = (): void => {};
  const there = new Promise<void>((done) => (come = done));
  const service = async (id: string) => {
    await there;
    return { default: { id, name: id, category: 'statistics' } as Service };
  };
  return {
    service,
    async come() {
      come();
      await settled();
    },
  };
};
const byId: Config = { ...config, services: ['matomo', measure, video] };

test.each<[string, (placet: ReturnType<typeof run>) => unknown, string[]]>([
  ['all of it', (placet) => placet.rejectAll(), []],
  ['all of it, by choosing nothing', (placet) => placet.choose({}), []],
  ['a category', (placet) => placet.withdraw('statistics'), ['preferences', 'marketing', 'video']],
  ['a service', (placet) => placet.withdraw('video'), ['preferences', 'statistics', 'marketing', 'measure']],
])('a yes that waited undoes no later no: %s', async (_, refuse, expected) => {
  const { service, come } = slow();
  const placet = run(byId, { service });
  const yes = placet.acceptAll();
  await settled();
  void refuse(placet);
  await settled();
  await come();
  expect(granted(placet)).toEqual(expected);
  const { length } = seen.recorded;
  await yes;
  expect(length, 'nothing is left of it to record').toBe(expected[0] ? 2 : 1);
});

test('nor one said in another tab; a yes after the no stands', async () => {
  stored({ statistics: true }, byId);
  const refused = cookie();
  leave();
  const { service, come } = slow();
  const placet = run(byId, { service });
  await settled();
  void placet.acceptAll();
  put(refused.replaceAll(':1~', ':0~'));
  dispatchEvent(new Event('storage'));
  await come();
  expect(granted(placet)).toEqual([]);
  void placet.rejectAll();
  await placet.choose({ marketing: true });
  expect(granted(placet)).toEqual(['marketing', 'video']);
});

test('two yeses that waited both stand', async () => {
  const { service, come } = slow();
  const placet = run(byId, { service });
  void placet.choose({ statistics: true });
  void placet.choose({ video: true });
  await come();
  expect(granted(placet)).toEqual(['statistics', 'measure', 'video']);
});

test('at the first look: another wording is a change of notice, and news only where something turns', async () => {
  const reworded: Config = { ...config, services: [{ ...measure, purpose: 'Mieux dit.' }, video] };
  stored({ statistics: true });
  run(reworded);
  await settled();
  expect(changes()).toEqual(['notice-change +statistics,measure -']);
  leave();
  stored({});
  expect(run(reworded).choice.state).toBe('unknown');
  await settled();
  expect(changes(), 'that it was refused is news').toEqual(['notice-change + -']);
  leave();
  put('damaged');
  run(reworded);
  await settled();
  expect(changes()).toEqual([]);
  expect(seen.recorded).toEqual([]);
});

test('another tab: its refusal is news once, its withdrawal is erased and not proved here', async () => {
  const placet = run();
  await settled();
  const look = async (): Promise<void> => {
    dispatchEvent(new Event('pageshow'));
    await settled();
  };
  stored({});
  await look();
  await look();
  expect(changes()).toEqual(['other-tab + -']);
  expect(placet.choice.state).toBe('refused');
  stored({ statistics: true });
  await look();
  stored({});
  await look();
  expect(changes().slice(1)).toEqual(['other-tab +statistics,measure -', 'other-tab + -statistics,measure']);
  expect(seen.erased).toEqual([['measure', 'video']]);
  expect(seen.recorded).toEqual([]);
});

test('another tab’s withdrawal, undone here by a watch, calls for no reload', async () => {
  stored({ statistics: true });
  const page = document.createElement('script');
  page.type = 'text/plain';
  page.dataset.category = 'statistics';
  document.body.append(page);
  const placet = run();
  placet.watch('statistics', () => () => {});
  await vi.advanceTimersByTimeAsync(100);
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  stored({});
  dispatchEvent(new Event('pageshow'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(reload).not.toHaveBeenCalled();
});
