import type { Config } from '../types.js';

/** What the first layer says in other words when it asks about a change, by key; the introduction says it besides. R43, R45. */
export const CHANGED = {
  heading: 'changesHeading',
  intro: 'changes',
  consequence: 'changesConsequence',
  acceptAll: 'acceptChanges',
  rejectAll: 'rejectChanges',
} as const;

/** What is said of a choice that follows an account: how far it reaches, and which counts where two differ. */
type Reach = 'account' | 'accountLatest' | 'accountFirst';

/** Keys of what visitors are told where a choice follows their account. R73, R76. */
export const reachOf = ({ account }: Config): Reach[] =>
  account ? ['account', account === 'first' ? 'accountFirst' : 'accountLatest'] : [];

/** Keys of what the first layer of this config says besides: that the browser objects, and where the choice counts. R73, R74, R76, R107. */
export const alsoOf = (config: Config, objects: boolean): ('gpc' | 'scopeList' | 'scopeDomain' | Reach)[] => [
  ...(objects && config.signals?.gpc !== 'ignore' ? (['gpc'] as const) : []),
  ...(Array.isArray(config.scope) ? (['scopeList'] as const) : config.scope === 'domain' ? (['scopeDomain'] as const) : []),
  ...reachOf(config),
];
