/** What the work gives, or `otherwise` when it fails or is not done in time. Never rejects. */
export function within<Value>(work: () => Value | Promise<Value>, otherwise: Value, limit = 1000): Promise<Value> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limit, otherwise);
    const done = (value: Value) => {
      clearTimeout(timer);
      resolve(value);
    };
    // Called inside `then`, so that what throws at once is caught as well.
    Promise.resolve()
      .then(work)
      .then(done, () => done(otherwise));
  });
}
