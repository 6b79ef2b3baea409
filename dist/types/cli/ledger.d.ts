export declare const ledger: import("citty").CommandDef<{
    readonly host: {
        readonly type: "string";
        readonly description: "Address to bind to. Default 127.0.0.1";
    };
    readonly port: {
        readonly type: "string";
        readonly description: "Default 8787";
    };
    readonly file: {
        readonly type: "string";
        readonly description: "SQLite file, unless DATABASE_URL is set. Default placet-ledger.db";
    };
    readonly base: {
        readonly type: "string";
        readonly description: "Path to answer under, such as /consent";
    };
    readonly origins: {
        readonly type: "string";
        readonly description: "Origins that may send receipts, separated by commas";
    };
    readonly retention: {
        readonly type: "string";
        readonly description: "How long a receipt stays after its choice ended, such as P5Y";
    };
}>;
