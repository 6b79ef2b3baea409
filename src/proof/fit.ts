/** Longest text of a record, and longest of what is a duration or a country. As the ledger has it. */
const LONG = 2000;
const SHORT = 100;
const MANY = 1000;

const BRIEF = /^(?:duration|validity|local|country|jurisdiction)$/;

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A record within the bounds of its schema, whatever the config holds: a text too long is cut and says so by «…». */
export function fitting<T>(value: T, name = ''): T {
  if (typeof value === 'string') return clipped(value, BRIEF.test(name) ? SHORT : LONG) as T;
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return value.slice(0, MANY).map((item) => fitting(item, name)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fitting(item, key)])) as T;
}

/** The value where it is one of these, else what stands for any other. */
export const oneOf = <T extends string, Other>(all: readonly T[], value: unknown, other: Other): T | Other =>
  all.includes(value as T) ? (value as T) : other;
