/** Characters to gather before they are sent: fewer, larger writes. */
const GATHERED = 65_536;

/** Texts as a byte stream read from their source only as fast as the client takes them; dropping it ends the source. */
export function streamOf(texts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = texts[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let gathered = '';
        while (gathered.length < GATHERED) {
          const { done, value } = await iterator.next();
          if (done) {
            if (gathered) controller.enqueue(encoder.encode(gathered));
            return controller.close();
          }
          gathered += value;
        }
        controller.enqueue(encoder.encode(gathered));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
