import type { Config } from '../types.js';
import { type Mismatch } from './shape.js';
/** Every setting that is unknown or has a value that cannot be used, however deep it stands. */
export declare function check(config: Config): Mismatch[];
