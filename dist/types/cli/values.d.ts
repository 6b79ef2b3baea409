/** The values in lines of JSON; or, when the first line is not a whole value, in one JSON document: a list, or an object with `receipts` or `items`. */
export declare function valuesOf(lines: AsyncIterable<string>): AsyncGenerator<unknown>;
