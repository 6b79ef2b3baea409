const SPOILT = [Array.prototype, Object.prototype];

/** JSON as the language has it, whatever the page taught its own lists and objects: Prototype.js 1.6 gave them a `toJSON`. */
export function plainly<T>(run: () => T): T {
  const taught = SPOILT.map((prototype) => [prototype, Object.getOwnPropertyDescriptor(prototype, 'toJSON')] as const);
  for (const [prototype, method] of taught) if (method?.configurable) Reflect.deleteProperty(prototype, 'toJSON');
  try {
    return run();
  } finally {
    for (const [prototype, method] of taught) if (method) Reflect.defineProperty(prototype, 'toJSON', method);
  }
}
