import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTabs } from '../../../src/core/tabs.js';

let page: EventTarget;
let news: number;
const onNews = (): void => void (news += 1);

class Channel extends EventTarget {
  static open = new Set<Channel>();
  onmessage: (() => void) | null = null;
  constructor() {
    super();
    Channel.open.add(this);
  }
  postMessage(): void {
    for (const other of Channel.open) if (other !== this) other.onmessage?.();
  }
  close(): void {
    Channel.open.delete(this);
  }
}

beforeEach(() => {
  news = 0;
  page = new EventTarget();
  Channel.open.clear();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page);
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => vi.unstubAllGlobals());

test('looks at once, and at each sign that another tab may have decided', () => {
  startTabs(onNews);
  expect(news).toBe(1);
  for (const type of ['pageshow', 'visibilitychange', 'storage', 'prerenderingchange']) page.dispatchEvent(new Event(type));
  expect(news).toBe(5);
  new Channel().postMessage();
  expect(news).toBe(6);
});

test('looks each minute as well: a choice ends on a page left open (R46)', () => {
  vi.useFakeTimers();
  startTabs(onNews);
  vi.advanceTimersByTime(180_000);
  expect(news).toBe(4);
  vi.useRealTimers();
});

test('holds no channel while the page is away, though it is hidden after it has gone', () => {
  startTabs(onNews);
  page.dispatchEvent(new Event('pagehide'));
  page.dispatchEvent(new Event('visibilitychange'));
  expect(Channel.open.size).toBe(0);
  page.dispatchEvent(new Event('pageshow'));
  page.dispatchEvent(new Event('pageshow'));
  expect(Channel.open.size).toBe(1);
});

test('without channels, or where none may be opened, the rest works', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  startTabs(onNews);
  page.dispatchEvent(new Event('storage'));
  expect(news).toBe(2);
});

test('stopped, it hears nothing and holds nothing', () => {
  vi.useFakeTimers();
  const stop = startTabs(onNews);
  stop();
  for (const type of ['pageshow', 'storage', 'prerenderingchange']) page.dispatchEvent(new Event(type));
  vi.advanceTimersByTime(600_000);
  vi.useRealTimers();
  expect([news, Channel.open.size]).toEqual([1, 0]);
});
