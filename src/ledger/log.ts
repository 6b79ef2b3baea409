/** One line of JSON per event. No address, no id, no query, no path but the route's pattern: nothing that tells of a person. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;

export const logTo =
  (write: (line: string) => void, clock: () => Date = () => new Date()): Log =>
  (event, facts = {}) =>
    write(`${JSON.stringify({ time: clock().toISOString(), event, ...facts })}\n`);

/** What may be said of an error: its kind, never its message, which can quote what a person sent. */
export const kindOf = (error: unknown): string =>
  error instanceof Error ? String((error as { code?: unknown }).code ?? error.name) : typeof error;
