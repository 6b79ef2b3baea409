/** An object with one value for each name of a list. */
export const each = <Value>(names: string, make: (name: string) => Value): Record<string, Value> =>
  Object.fromEntries(names.split(' ').map((name) => [name, make(name)]));
