/** Deeper than any receipt or notice, and far from the depth at which recursion fails. */
const DEEPEST = 24;
/** Half of a pair: no UTF-8, so no canonical form and no hash. */
const LONE = /\p{Surrogate}/u;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why a parsed JSON value must not be handled further; null when it may. Checked without recursion, so that depth cannot
 * exhaust the stack: no key that could reach a prototype (R181), no number or text that has no canonical form.
 */
export function whyNotPlain(value: unknown): string | null {
  const left: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [item, depth] = next;
    if (depth > DEEPEST) return `nested more than ${DEEPEST} deep`;
    if (typeof item === 'number' && !Number.isFinite(item)) return 'a number out of range';
    if (typeof item === 'string' && LONE.test(item)) return 'a text that is not well-formed Unicode';
    if (typeof item !== 'object' || item === null) continue;
    for (const key of Object.keys(item)) {
      if (RESERVED.has(key)) return `the reserved key ${key}`;
      if (LONE.test(key)) return 'a key that is not well-formed Unicode';
      left.push([(item as Record<string, unknown>)[key], depth + 1]);
    }
  }
  return null;
}
