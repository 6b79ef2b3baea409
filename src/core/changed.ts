import type { Config } from '../types.js';

/** What the first layer says in other words when it asks about a change, by key. R43, R45. */
export const CHANGED = {
  heading: 'changesHeading',
  intro: 'changes',
  acceptAll: 'acceptChanges',
  rejectAll: 'rejectChanges',
} as const;

/** Keys of what the first layer of this config says besides: that the browser objects, and where the choice counts. R73, R74, R107. */
export const alsoOf = ({ scope, account, signals }: Config, objects: boolean): ('gpc' | 'scopeList' | 'scopeDomain' | 'account')[] => [
  ...(objects && signals?.gpc !== 'ignore' ? (['gpc'] as const) : []),
  ...(Array.isArray(scope) ? (['scopeList'] as const) : scope === 'domain' ? (['scopeDomain'] as const) : []),
  ...(account ? (['account'] as const) : []),
];
