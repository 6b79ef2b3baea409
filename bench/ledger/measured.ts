/** Milliseconds between two looks at the memory. */
const LOOK = 20;

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What `work` gave, how long it took, and the resident memory of this process before and at its highest. */
export async function measured<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; seconds: number; before: number; peak: number }> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), LOOK);
  const start = performance.now();
  try {
    const result = await work();
    return { result, seconds: (performance.now() - start) / 1000, before, peak: Math.max(peak, process.memoryUsage.rss()) };
  } finally {
    clearInterval(timer);
  }
}
