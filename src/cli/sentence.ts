/** An error in one line; some carry only a code, or only the errors they stand for. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, errors } = error as { code?: string; errors?: unknown[] };
  return error.message || (errors?.length ? sentenceOf(errors[0]) : (code ?? error.name));
}
