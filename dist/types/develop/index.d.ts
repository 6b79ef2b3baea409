import type { Config } from '../types.js';
/** What is said to the developer, and only to the developer. Fetched when something is wrong. */
export declare const version: string;
/** Says what is wrong, once, on local hosts and where `debug` is true; elsewhere nothing. The first time, the whole config is gone through. */
export declare function explain(code: string, subject?: unknown, config?: Config): void;
