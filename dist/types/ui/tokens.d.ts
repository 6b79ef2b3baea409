/** Design tokens as rules of the host's own; set one by one, none can be more than a value. */
export declare function tokenSheet(tokens: Readonly<Record<string, string>>): CSSStyleSheet;
