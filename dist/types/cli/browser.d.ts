import type { Browser } from 'playwright';
/** What `work` gives, done in a browser that is closed afterwards whatever happens. */
export declare function inBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result>;
