/** The result of `work`, done again when another process got in its way. */
export declare function retrying<Result>(work: () => Promise<Result>): Promise<Result>;
