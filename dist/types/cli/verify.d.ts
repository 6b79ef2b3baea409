export declare const verify: import("citty").CommandDef<{
    readonly source: {
        readonly type: "positional";
        readonly description: "A file (a visitor’s receipts or a ledger’s export) or the URL of a ledger";
        readonly required: true;
    };
    readonly token: {
        readonly type: "string";
        readonly description: "The ledger’s token. Default PLACET_TOKEN";
    };
    readonly save: {
        readonly type: "string";
        readonly description: "Write the ends of the chains to this file, to compare with another day";
    };
    readonly against: {
        readonly type: "string";
        readonly description: "A file written by --save: the chains must still pass through those ends";
    };
}>;
