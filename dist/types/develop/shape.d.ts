/** The part of JSON Schema that `placet.schema.json` is written in. */
export interface Shape {
    readonly $ref?: string;
    readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
    readonly description?: string;
    readonly enum?: readonly unknown[];
    readonly const?: unknown;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly oneOf?: readonly Shape[];
    readonly items?: Shape;
    readonly properties?: Readonly<Record<string, Shape>>;
    readonly required?: readonly string[];
    readonly propertyNames?: Shape;
    readonly additionalProperties?: boolean | Shape;
    readonly $defs?: Readonly<Record<string, Shape>>;
}
/** A setting that is not as it should be: where it stands, and what was expected there. */
export interface Mismatch {
    readonly code: 'unknown-key' | 'bad-value';
    readonly key: string;
    readonly expected: string;
}
/** Everything in a value that is not as the shape asks, each by its path, such as `services[0].trackers[1].kind`. */
export declare function mismatches(given: Shape, value: unknown, path: string, root: Shape): Mismatch[];
