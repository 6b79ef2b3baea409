import type { ArgsDef, CommandContext } from 'citty';
/**
 * Does a command's work once all it was given is understood. What could not be done ends with a sentence on the error stream and
 * exit code 2, and no stack.
 */
export declare function stopping<Args extends ArgsDef>(context: CommandContext<Args>, work: (context: CommandContext<Args>) => Promise<void>): Promise<void>;
