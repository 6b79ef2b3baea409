/** What this device keeps under a name; null where there is nothing, or storage is denied. */
export declare function item(name: string): string | null | undefined;
