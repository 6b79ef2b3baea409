/** A day, and on request the time of day, as the language writes them. `time` in epoch milliseconds. */
export declare function inDate(time: number, language: string, timeStyle?: 'short'): string;
