/** Loads once, when first asked; after a failure, again at the next asking. */
export function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () =>
    (kept ??= load().catch((error) => {
      kept = undefined;
      throw error;
    }));
}
