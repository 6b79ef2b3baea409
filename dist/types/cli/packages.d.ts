type Environment = Readonly<Record<string, string | undefined>>;
/** Every package a command line needs, so that the missing ones can be named, and added, all at once. */
export declare const packagesOf: ([command, ...args]: readonly string[], env: Environment) => readonly string[];
export {};
