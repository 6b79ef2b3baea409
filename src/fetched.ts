import { each } from './core/each.js';
import type { Parts } from './parts.js';

/** Parts fetched by native `import()` from the folder of the tag. One of another release is refused. */
export function fetchedParts(base: string, buildHash: string | null): Parts {
  const part = async (path: string): Promise<never> => {
    const found = await import(/* @vite-ignore */ new URL(path, base).href);
    if ((found.version ?? __VERSION__) !== __VERSION__) throw new Error(path);
    return found as never;
  };
  // One of many lies in a folder of its kind.
  const parts = each(
    'ui decision proof erase develop locale service integration',
    (name) => (item?: string) => part(item ? `${name}s/${item}.js` : `placet-${name}.js`),
  );
  return { ...parts, buildHash } as Parts;
}
