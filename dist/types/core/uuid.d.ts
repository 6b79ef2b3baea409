/** A random UUID, version 4. `randomUUID` is not there on plain http; random values are. RFC 9562. */
export declare function uuid(): string;
