import { isolate } from '../core/isolate.js';
import type { Decision, Store } from '../core/store.js';
import type { Parts, Vendor } from '../parts.js';

/** It becomes part of an address. */
const NAME = /^[a-z0-9-]+$/;

/** One that has not come by then is done without. Milliseconds. */
const PATIENCE = 2000;

/**
 * Tells each vendor that knows how to stop to stop where consent is taken back, and to go on where it comes again on the
 * same page. What has stopped counts no more as having run, so that nothing of it needs the page to be loaded again. Resolves
 * when all have been told. Never rejects. CNIL SAN-2024-019, R54, R59.
 */
export function createVendors({ config, ran }: Pick<Store, 'config' | 'ran'>, parts: Pick<Parts, 'integration'>) {
  const silent = new Map<string, Vendor>();

  /** One that cannot be told is left to run, which ends with the page. */
  async function silence(id: string, name: string): Promise<void> {
    try {
      const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
      const { default: vendor } = await Promise.race([parts.integration(name), late]);
      if (!vendor.optOut()) return;
      silent.set(id, vendor);
      ran.delete(id);
    } catch {
      // It counts as running.
    }
  }

  function resume(id: string): void {
    const vendor = silent.get(id);
    if (!vendor) return;
    silent.delete(id);
    ran.add(id);
    isolate(() => vendor.optIn());
  }

  return async ({ granted, denied }: Pick<Decision, 'granted' | 'denied'>): Promise<void> => {
    granted.forEach(resume);
    const told = config.serviceList.filter(
      ({ id, category = '', integration = '' }) => denied.includes(id) && (ran.has(id) || ran.has(category)) && NAME.test(integration),
    );
    await Promise.all(told.map(({ id, integration }) => silence(id, integration!)));
  };
}
