import type { Config } from '../types.js';
/** What is said to the developer, and only to the developer. Fetched when something is wrong. */
export declare const version: string;
/** Says what is wrong, once, on local hosts and where `debug` is true; elsewhere nothing. The first time, the config is reviewed too. */
export declare function explain(code: string, subject?: unknown, config?: Config): void;
/** Goes through the whole config once, and says what in it is unknown or cannot be used. */
export declare function review(config: Config): void;
