/**
 * The values in lines of JSON; or, when the first line is not a whole value, in one JSON document: a list, or an object with
 * `receipts`. Throws a sentence where it is neither, or a page of a search: there receipts are missing before, after and between.
 */
export declare function valuesOf(lines: AsyncIterable<string>): AsyncGenerator<unknown>;
