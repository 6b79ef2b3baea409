/** What could not be done ends with a sentence on the error stream and exit code 2, and no stack. */
export declare const stopping: (work: () => Promise<void>) => Promise<void>;
