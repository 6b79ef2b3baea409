export declare const audit: import("citty").CommandDef<{
    readonly url: {
        readonly type: "positional";
        readonly description: "The page";
        readonly required: true;
    };
    readonly out: {
        readonly type: "string";
        readonly description: "Write the record to this file, as JSON, to be kept or timestamped";
    };
    readonly quiet: {
        readonly type: "string";
        readonly description: "Seconds without any request after which a step is over. Default 3";
    };
}>;
