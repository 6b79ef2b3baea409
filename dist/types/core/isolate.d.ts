/** Runs what may throw; what it throws is reported like any uncaught error, and stops nothing of ours. R186. */
export declare function isolate<T>(run: () => T): T | void;
