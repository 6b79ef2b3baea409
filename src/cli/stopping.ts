import type { ArgsDef, CommandContext } from 'citty';
import { type Known, whyNotUnderstood } from './understood.js';

/** An error in one line; some carry only a code, or only the errors they stand for. */
const sentence = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code, errors } = error as { code?: string; errors?: unknown[] };
  return error.message || (errors?.length ? sentence(errors[0]) : (code ?? error.name));
};

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
    console.error(sentence(error));
    process.exitCode = 2;
  }
}
