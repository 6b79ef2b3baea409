import type { Held } from './held.js';
import { around, together } from './patch.js';

/** Writes of held cookies do nothing, as where cookies are denied. */
export function holdCookies(held: Held): () => void {
  /** Taking a cookie away is always allowed: that is how a withdrawal erases. So is the probe that asks what is hidden from scripts. */
  const passes = (name: string, value: unknown, until: number): boolean =>
    !held.tracker(name, 'cookie') || value === 'placet-probe' || until <= Date.now();

  return together([
    around(Document.prototype, 'cookie', (_self, args, proceed) => {
      const cookie = String(args[0]);
      const [, name = '', value = ''] = /^([^=;]*)=([^;]*)/.exec(cookie) ?? [];
      const [, age] = /;\s*max-age\s*=\s*(-?\d+)/i.exec(cookie) ?? [];
      const [, date] = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie) ?? [];
      if (passes(name.trim(), value.trim(), age ? Date.now() + +age : Date.parse(date!))) return proceed(args);
    }),
    around((globalThis as unknown as { CookieStore?: typeof Document }).CookieStore?.prototype, 'set', (_self, args, proceed) => {
      const [first] = args;
      const { name = first, value, expires } = Object(first) as { name?: unknown; value?: unknown; expires?: number | null };
      // Where there is nothing to write, the built-in says what is wrong.
      const isNothing = value === undefined && !(1 in args);
      return isNothing || passes(String(name), value, expires ?? Number.NaN) ? proceed(args) : Promise.resolve();
    }),
  ]);
}
