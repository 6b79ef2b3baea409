/** What is said with a value of the config: nothing with what is no text. */
export const said = (value: unknown): string => (typeof value === 'object' ? '' : String(value ?? ''));
