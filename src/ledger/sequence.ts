/** A row's number, which some engines give as text; NaN for what is none, as SQLite lets anybody write into that column. */
export function sequenceOf(value: unknown): number {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) ? (number as number) : Number.NaN;
}
