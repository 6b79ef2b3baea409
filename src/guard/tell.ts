import type { Resolved } from '../core/config.js';

/** In development, says once what no script can stop, and each thing held once. Otherwise silent. */
export function createTell(config: Resolved, debug: boolean): (address: string, id: string) => void {
  if (!(config.debug ?? debug)) return () => {};
  const said = new Set<string>();
  console.info('Placet guard cannot stop everything: docs/guard.md');
  const bare = config.serviceList.filter(({ hosts }) => !hosts?.length).map(({ id }) => id);
  if (bare.length) console.info(`Placet guard: without hosts, so never held: ${bare.join(', ')}`);
  return (address, id) => {
    const text = `Placet guard: held for ${id}: ${address}`;
    if (!said.has(text)) said.add(text) && console.info(text);
  };
}
