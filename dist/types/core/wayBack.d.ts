import type { Resolved } from './config.js';
/** What the kept name and look of the way back begin with: under other settings of the owner's they are no longer theirs. */
export declare const wayBackKey: (config: Pick<Resolved, 'ui'>) => string;
