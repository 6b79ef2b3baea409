/** JSON as the language has it, whatever the page taught its own lists and objects: Prototype.js 1.6 gave them a `toJSON`. */
export declare function plainly<T>(run: () => T): T;
