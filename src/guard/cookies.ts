import type { Held } from './held.js';
import { around, together } from './patch.js';

/** Taking a cookie away is always allowed: that is how a withdrawal erases. So is the probe that asks what is hidden from scripts. */
const isRemoval = (cookie: string): boolean => {
  const [, age] = /;\s*max-age\s*=\s*(-?\d+)/i.exec(cookie) ?? [];
  const [, date] = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie) ?? [];
  return age ? +age <= 0 : Date.parse(date!) <= Date.now();
};

const isProbe = (cookie: string): boolean => /=\s*placet-probe\s*(;|$)/.test(cookie);

/** Writes of held cookies do nothing, as where cookies are denied. */
export function holdCookies(held: Held): () => void {
  return together([
    around(Document.prototype, 'cookie', (_self, args, proceed) => {
      const cookie = String(args[0]);
      const name = /^[^=;]*(?==)/.exec(cookie)?.[0].trim() ?? '';
      if (!held.tracker(name, 'cookie') || isRemoval(cookie) || isProbe(cookie)) return proceed(args);
    }),
    around((globalThis as unknown as { CookieStore?: typeof Document }).CookieStore?.prototype, 'set', (_self, args, proceed) => {
      const [first] = args;
      const { name = first, value } = Object(first) as { name?: string; value?: string };
      return held.tracker(String(name), 'cookie') && value !== 'placet-probe' ? Promise.resolve() : proceed(args);
    }),
  ]);
}
