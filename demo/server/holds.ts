/** Answers that wait for a word from the test, so that no test has to guess a delay. */
export interface Holds {
  /** Resolves once `release` is called with the same key, before or after. */
  wait(key: string): Promise<void>;
  release(key: string): void;
}

export function createHolds(): Holds {
  const gates = new Map<string, { opened: Promise<void>; open: () => void }>();
  const gate = (key: string) => {
    const known = gates.get(key);
    if (known) return known;
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const made = { opened, open };
    gates.set(key, made);
    return made;
  };
  return {
    wait: (key) => gate(key).opened,
    release: (key) => gate(key).open(),
  };
}
