/**
 * Units of time in the languages that browsers may not know: Chromium says «13 months» in Icelandic, and no browser's
 * tables have Maltese. One form for each category of number, the last for all others.
 */
export declare const UNITS: Readonly<Record<string, Readonly<Record<string, string>>>>;
