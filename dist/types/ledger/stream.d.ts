/** Texts as a byte stream read from their source only as fast as the client takes them; dropping it ends the source. */
export declare function streamOf(texts: AsyncIterable<string>): ReadableStream<Uint8Array>;
