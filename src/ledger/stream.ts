import { kindOf, type Log } from './log.js';

/** Characters to gather before they are sent: fewer, larger writes. */
const GATHERED = 65_536;

/**
 * Texts as a byte stream read from their source only as fast as the client takes them; dropping it ends the source. Where the source fails, the
 * stream breaks off, and no more is said of that than its kind: an error may quote what is stored. R91.
 */
export function streamOf(texts: AsyncIterable<string>, log: Log): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = texts[Symbol.asyncIterator]();
  const next = (): Promise<IteratorResult<string>> =>
    iterator.next().catch((error: unknown) => {
      log('failure', { kind: kindOf(error) });
      throw new Error('The export was cut short: the ledger could not read on.');
    });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let gathered = '';
        while (gathered.length < GATHERED) {
          const { done, value } = await next();
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
