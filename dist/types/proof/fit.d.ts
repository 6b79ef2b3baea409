/** A record within the bounds of its schema, whatever the config holds: a text too long is cut and says so by «…». */
export declare function fitting<T>(value: T, name?: string): T;
/** The value where it is one of these, else what stands for any other. */
export declare const oneOf: <T extends string, Other>(all: readonly T[], value: unknown, other: Other) => T | Other;
