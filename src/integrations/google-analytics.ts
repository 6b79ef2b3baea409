import type { Vendor } from '../parts.js';

/** Identifiers of the properties whose script is on the page. */
const properties = (): string[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src*="/gtag/js"]')].flatMap(
    ({ src }) => new URL(src).searchParams.get('id')?.match(/^G-[A-Z0-9]+$/) ?? [],
  );

const disable = (disabled: boolean): boolean => {
  const found = properties();
  for (const id of found) (globalThis as Record<string, unknown>)[`ga-disable-${id}`] = disabled;
  return found.length > 0;
};

/** https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out: neither cookies nor requests while the window says so. */
export default { optOut: () => disable(true), optIn: () => void disable(false) } satisfies Vendor as Vendor;
