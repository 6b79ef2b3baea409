import type { ArgsDef, CommandContext } from 'citty';
import { sentenceOf } from './sentence.js';
import { type Known, whyNotUnderstood } from './understood.js';

/**
 * Does a command's work once all it was given is understood. What could not be done ends with a sentence on the error stream and
 * exit code 2, and no stack.
 */
export async function stopping<Args extends ArgsDef>(
  context: CommandContext<Args>,
  work: (context: CommandContext<Args>) => Promise<void>,
): Promise<void> {
  const { args, meta } = context.cmd as { args: Known; meta: { name: string } };
  try {
    const why = whyNotUnderstood(context.rawArgs, args);
    if (why) throw new Error(`${why} See placet ${meta.name} --help.`);
    await work(context);
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 2;
  }
}
