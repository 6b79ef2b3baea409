declare const TYPES: {
    json: string;
    txt: string;
};
/** Hands the visitor a text as a file. Nothing leaves the device. */
export declare function save(name: string, kind: keyof typeof TYPES, text: string): void;
export {};
