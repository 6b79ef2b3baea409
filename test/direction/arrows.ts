import { posix } from 'node:path';
import { imports } from './imports.js';
import { layerOf, partOf } from './layers.js';

/** Why an arrow is forbidden; null when it is allowed. `known` are the paths of all sources. */
function fault(file: string, module: string, how: 'value' | 'type' | 'lazy', known: ReadonlySet<string>): string | null {
  const from = layerOf(file);
  if (!from) return 'belongs to no layer';
  if (!module.startsWith('.')) {
    const allowed = from.packages ?? [];
    return allowed.includes('*') || allowed.includes(module) ? null : `${from.name} may not import the package ${module}`;
  }
  if (/\.(css|json|sql)(\?\w+)?$/.test(module)) return null;
  const path = posix.join(posix.dirname(file), module).replace(/\.jsx?$/, '');
  const target = [`${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate));
  if (!target) return `names ${module}, which is not there`;
  const to = layerOf(target);
  if (!to) return `imports ${target}, which belongs to no layer`;
  if (partOf(file) === partOf(target)) return null;
  const allowed = how === 'lazy' ? (from.lazy ?? []) : how === 'type' ? [...from.values, ...from.types] : from.values;
  return allowed.includes(to.name) ? null : `${from.name} may not take ${how === 'type' ? 'a type of' : ''} ${to.name}: ${target}`;
}

/** Every forbidden arrow among these sources, by path under src. */
export function forbidden(sources: ReadonlyMap<string, string>): string[] {
  const known = new Set(sources.keys());
  return [...sources].flatMap(([file, source]) =>
    imports(source).flatMap(({ module, how }) => {
      const why = fault(file, module, how, known);
      return why ? [`${file}: ${why}`] : [];
    }),
  );
}
