// src/core/wayBack.ts
/** What the kept name and look of the way back begin with: under other settings of the owner's they are no longer theirs. */
var wayBackKey = (config) => `${JSON.stringify(config.ui)}|`;
export { wayBackKey as t };
