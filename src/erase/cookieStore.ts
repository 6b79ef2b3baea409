import { PROBE } from './domains.js';

interface Store {
  set(cookie: { name: string; value: string; path: string; domain?: string }): Promise<void>;
  get(name: string): Promise<unknown>;
  delete(cookie: { name: string; path: string; domain?: string }): Promise<void>;
}

/** Whether what is written under this name is there afterwards; undefined when the store will not say. What it wrote is gone again. */
async function takes(store: Store, name: string, domain: string | undefined): Promise<boolean | undefined> {
  const at = { name, path: '/', ...(domain && { domain }) };
  try {
    await store.set({ ...at, value: PROBE });
    return !!(await store.get(name));
  } catch {
    return undefined;
  } finally {
    await store.delete(at).catch(() => {});
  }
}

/**
 * Whether the browser refuses a script's write under a name that it takes under another. Firefox shows a script its own
 * writes through `document.cookie` before it has refused them; asked by the store, it answers for the jar.
 */
export async function refusedByStore(name: string, domains: readonly (string | undefined)[]): Promise<boolean> {
  const { cookieStore: store } = globalThis as { cookieStore?: Store };
  if (!store || /^__/.test(name)) return false;
  for (const domain of domains) if ((await takes(store, PROBE, domain)) && (await takes(store, name, domain)) === false) return true;
  return false;
}
