export declare const notice: import("citty").CommandDef<{
    readonly config: {
        readonly type: "positional";
        readonly description: "The config, as JSON";
        readonly required: true;
    };
    readonly out: {
        readonly type: "string";
        readonly description: "Write notice-….json and manifest.json to this folder instead of printing them";
    };
    readonly integrity: {
        readonly type: "string";
        readonly description: "The integrity attribute of your script tag. Default: the digest of this release’s placet.js";
    };
    readonly languages: {
        readonly type: "string";
        readonly description: "Only these, separated by commas, such as fr,en. Default: every language";
    };
    readonly asked: {
        readonly type: "string";
        readonly description: "Categories, such as marketing,statistics: the notice of visitors whom a change has asked about these alone";
    };
    readonly screenshots: {
        readonly type: "string";
        readonly description: "Address of your site: also keep pictures of both layers, on mobile and desktop (needs --out)";
    };
}>;
