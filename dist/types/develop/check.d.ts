import type { Config } from '../types.js';
/** One finding: the setting, and what was expected of it. */
export interface Finding {
    readonly code: 'unknown-key' | 'bad-value';
    readonly key: string;
    readonly expected: string;
}
/** Every setting that is unknown or has a value that cannot be used. */
export declare function check(config: Config): Finding[];
