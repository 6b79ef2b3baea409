import type { Config } from '../types.js';
import type { Finding, Rule } from './rule.js';
/** Every rule, in the order in which an owner is told. Words are judged in French and English. */
export declare const rules: readonly Rule[];
/** Everything the rules have to say of a config; empty when nothing. */
export declare const lint: (config: Config) => Finding[];
