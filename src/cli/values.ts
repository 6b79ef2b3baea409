/** The values in lines of JSON; or, when the first line is not a whole value, in one JSON document: a list, or an object with `receipts` or `items`. */
export async function* valuesOf(lines: AsyncIterable<string>): AsyncGenerator<unknown> {
  let document: string[] | null = null;
  let isFirst = true;
  for await (const line of lines) {
    if (document) {
      document.push(line);
      continue;
    }
    try {
      yield* listOf(JSON.parse(line));
    } catch (error) {
      if (!isFirst) throw new Error('A line of the file is not JSON: the export is cut short or was edited.', { cause: error });
      document = [line];
    }
    isFirst = false;
  }
  if (document) yield* listOf(whole(document.join('\n')));
}

function whole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error('The file is neither JSON nor lines of JSON.', { cause });
  }
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const { receipts, items } = (value ?? {}) as { receipts?: unknown; items?: unknown };
  const list = receipts ?? items;
  return Array.isArray(list) ? list : [value];
}
