import type { Config } from '../types.js';
/** What the first layer says in other words when it asks about a change, by key. R43, R45. */
export declare const CHANGED: {
    readonly heading: 'changesHeading';
    readonly intro: 'changes';
    readonly acceptAll: 'acceptChanges';
    readonly rejectAll: 'rejectChanges';
};
/** Keys of what the first layer of this config says besides: that the browser objects, and where the choice counts. R73, R74, R107. */
export declare const alsoOf: ({ scope, account, signals }: Config, objects: boolean) => ('gpc' | 'scopeList' | 'scopeDomain' | 'account')[];
