/** Hands the visitor a text as a file. Nothing leaves the device. */
export declare function save(name: string, text: string): void;
