import type { Resolved } from './config.js';

/** What the kept name and look of the way back begin with: under other settings of the owner's they are no longer theirs. */
export const wayBackKey = (config: Pick<Resolved, 'ui'>): string => `${JSON.stringify(config.ui)}|`;
