import { parseArgs } from 'node:util';

/** A command's own options and arguments, by name. */
export type Known = Readonly<Record<string, { readonly type?: string }>>;

/**
 * What of a command line would be passed over in silence, in a sentence; null when all of it is understood. A misspelt option would
 * leave undone what it asks for, and a check that was never made looks like one that passed.
 */
export function whyNotUnderstood(given: readonly string[], known: Known): string | null {
  const named = (isPlace: boolean): string[] => Object.keys(known).filter((name) => (known[name]!.type === 'positional') === isPlace);
  const [options, places] = [named(false), named(true)];
  const shapes = Object.fromEntries(options.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...given], options: shapes, strict: false, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  let place = 0;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const name = places[place++];
      if (!name)
        return `“${token.value}” is one too many: besides options this command takes ${places.map((each) => `<${each}>`).join(' ') || 'nothing'}.`;
      if (!token.value) return `<${name}> is empty.`;
      continue;
    }
    const { name, rawName, value, inlineValue } = token;
    if (!options.includes(name)) return `There is no option ${rawName}, only ${options.map((each) => `--${each}`).join(', ')}.`;
    // The next option would be taken for the value, and be lost with it.
    if (!value || (!inlineValue && value.startsWith('--'))) return `${rawName} needs a value: ${rawName}=…`;
    if (seen.has(name)) return `${rawName} is given twice: only one could count.`;
    seen.add(name);
  }
  return null;
}
