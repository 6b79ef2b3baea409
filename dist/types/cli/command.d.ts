/** The commands, each fetched when it is the one asked for. */
export declare const command: import("citty").CommandDef<import("citty").ArgsDef>;
