/** One arrow from a source file to a module. */
export interface Import {
  /** As written: `./store.js`, `preact`. */
  readonly module: string;
  /** `type` leaves no trace in the build; `lazy` is an `import()`. */
  readonly how: 'value' | 'type' | 'lazy';
}

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const CALL = /(\btypeof\s+)?\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)(\.[A-Z])?/g;

const isTypeOnly = (names: string | undefined): boolean => {
  const inner = /^\{([^}]*)\}$/.exec(names?.trim() ?? '');
  const list = inner?.[1]?.split(',').filter((name) => name.trim());
  return !!list?.length && list.every((name) => /^\s*type\s/.test(name));
};

/** The modules a TypeScript source names, and how it takes them. Comments do not count. */
export function imports(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statics = [...code.matchAll(STATIC)].map(
    ([, type, names, module]): Import => ({
      module: module!,
      how: type || isTypeOnly(names) ? 'type' : 'value',
    }),
  );
  const calls = [...code.matchAll(CALL)].map(
    ([, query, module, member]): Import => ({ module: module!, how: query || member ? 'type' : 'lazy' }),
  );
  return [...statics, ...calls];
}
