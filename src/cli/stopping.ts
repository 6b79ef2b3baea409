/** An error in one line; some carry only a code, or only the errors they stand for. */
const sentence = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code, errors } = error as { code?: string; errors?: unknown[] };
  return error.message || (errors?.length ? sentence(errors[0]) : (code ?? error.name));
};

/** What could not be done ends with a sentence on the error stream and exit code 2, and no stack. */
export const stopping = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(sentence(error));
    process.exitCode = 2;
  }
};
