import type { Resolved } from './config.js';

/** What the kept name and look of the way back begin with: under other settings of the owner's they are no longer theirs. */
export const wayBackKey = ({ ui }: Pick<Resolved, 'ui'>): string => `${JSON.stringify(ui)}|`;
