/** An object with one value for each name of a list. */
export declare const each: <Value>(names: string, make: (name: string) => Value) => Record<string, Value>;
