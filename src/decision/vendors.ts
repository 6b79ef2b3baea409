import { isolate } from '../core/isolate.js';
import type { Decision, Store } from '../core/store.js';
import type { Parts, Vendor } from '../parts.js';

/** It becomes part of an address. */
const NAME = /^[a-z0-9-]+$/;

/**
 * Tells each vendor that knows how to stop to stop where consent is taken back, and to go on where it comes again on the
 * same page. The returned function resolves with the ids of the services that stopped: nothing of theirs needs the page to be
 * loaded again. CNIL SAN-2024-019, R54, R59.
 */
export function createVendors({ config, ran }: Pick<Store, 'config' | 'ran'>, parts: Pick<Parts, 'integration'>) {
  const silent = new Map<string, Vendor>();
  const hasRun = (id: string, category: string): boolean => ran.has(id) || ran.has(category);

  /** The vendor is silent when this resolves with true; one that cannot be told is left to run, which ends with the page. */
  async function silence(id: string, name: string): Promise<boolean> {
    try {
      const { default: vendor } = await parts.integration(name);
      if (!vendor.optOut()) return false;
      silent.set(id, vendor);
      return true;
    } catch {
      return false;
    }
  }

  return async ({ granted, denied }: Pick<Decision, 'granted' | 'denied'>): Promise<ReadonlySet<string>> => {
    const stopped = new Set<string>();
    for (const { id, category = '', integration } of config.serviceList) {
      if (granted.includes(id)) {
        isolate(() => silent.get(id)?.optIn());
        silent.delete(id);
      } else if (denied.includes(id) && hasRun(id, category) && NAME.test(integration ?? '') && (await silence(id, integration!))) {
        stopped.add(id);
      }
    }
    return stopped;
  };
}
