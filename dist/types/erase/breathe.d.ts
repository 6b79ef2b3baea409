/** Lets the browser paint and answer the visitor before the work goes on. */
export declare function breathe(): Promise<void>;
