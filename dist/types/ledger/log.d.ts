/** One line of JSON per event. No address, no id, no query, no path but the route's pattern: nothing that tells of a person. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;
export declare const logTo: (write: (line: string) => void, clock?: () => Date) => Log;
/** What may be said of an error: its kind, never its message, which can quote what a person sent. */
export declare const kindOf: (error: unknown) => string;
