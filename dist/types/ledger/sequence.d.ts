/** A row's number, which some engines give as text; NaN for what is none, as SQLite lets anybody write into that column. */
export declare function sequenceOf(value: unknown): number;
