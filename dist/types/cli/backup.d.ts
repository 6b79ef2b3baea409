export declare const backup: import("citty").CommandDef<{
    readonly to: {
        readonly type: "positional";
        readonly description: "The copy; must not exist yet";
        readonly required: true;
    };
    readonly file: {
        readonly type: "string";
        readonly description: "The ledger. Default PLACET_FILE, or placet-ledger.db";
    };
}>;
