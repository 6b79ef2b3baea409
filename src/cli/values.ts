/**
 * The values in lines of JSON; or, when the first line is not a whole value, in one JSON document: a list, or an object with
 * `receipts`. Throws a sentence where it is neither, or a page of a search: there receipts are missing before, after and between.
 */
export async function* valuesOf(lines: AsyncIterable<string>): AsyncGenerator<unknown> {
  let document: string[] | null = null;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (document) {
      document.push(line);
      continue;
    }
    const value = parsed(line);
    if (value !== undefined) yield* listOf(value);
    else if (number === 1) document = [line];
    else throw new Error(`Line ${number} of the file is not JSON: the export is cut short or was edited.`);
  }
  if (!document) return;
  const value = parsed(document.join('\n'));
  if (value === undefined) throw new Error('The file is neither JSON nor lines of JSON.');
  yield* listOf(value);
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const { receipts, items } = (value ?? {}) as { receipts?: unknown; items?: unknown };
  if (Array.isArray(items)) throw new Error('This is a page of a search, not an export: save what GET /export answers, and verify that.');
  return Array.isArray(receipts) ? receipts : [value];
}
