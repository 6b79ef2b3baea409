/** What is said with a value of the config: nothing with what is no text. */
export declare const said: (value: unknown) => string;
