/**
 * True when `name` is what the pattern says, `*` standing for any characters, none included. No regular expression is
 * built from what a site declares, so that no pattern can stall the page. A pattern of stars alone matches nothing: it
 * would take the visitor's session with it.
 */
export function matches(pattern: string, name: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return pattern === name;
  if (isEverything(pattern) || !name.startsWith(start)) return false;
  let from = start.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - end.length >= from && name.endsWith(end);
}

/** True for `*`, `**` and so on. */
export const isEverything = (pattern: string): boolean => /^\*+$/.test(pattern);
