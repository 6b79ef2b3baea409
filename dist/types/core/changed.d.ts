import type { Config } from '../types.js';
/** What the first layer says in other words when it asks about a change, by key; the introduction says it besides. R43, R45. */
export declare const CHANGED: {
    readonly heading: 'changesHeading';
    readonly intro: 'changes';
    readonly consequence: 'changesConsequence';
    readonly acceptAll: 'acceptChanges';
    readonly rejectAll: 'rejectChanges';
};
/** What is said of a choice that follows an account: how far it reaches, and which counts where two differ. */
type Reach = 'account' | 'accountLatest' | 'accountFirst';
/** Keys of what visitors are told where a choice follows their account. R73, R76. */
export declare const reachOf: ({ account }: Config) => Reach[];
/** Keys of what the first layer of this config says besides: that the browser objects, and where the choice counts. R73, R74, R76, R107. */
export declare const alsoOf: (config: Config, objects: boolean) => ('gpc' | 'scopeList' | 'scopeDomain' | Reach)[];
export {};
