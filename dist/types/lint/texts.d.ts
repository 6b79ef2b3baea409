import type { Config } from '../types.js';
/** A text the owner wrote, and where. */
export interface Written {
    readonly path: string;
    readonly text: string;
}
/** Everything of the owner's that a visitor reads as a sentence or a label. Names of services and companies are not. */
export declare function writtenIn({ texts, categories, services, changes }: Config): Written[];
/** Where a text says something of that kind. */
export declare const saying: (pattern: RegExp) => (config: Config) => {
    path: string;
    values: {
        words: string;
    };
}[];
/** The owner's labels of that key, by language. */
export declare const labelled: ({ texts }: Config, keys: readonly string[]) => Written[];
