/** The exact notice, as content-addressed: text by text in the language it was shown in. `objected`: the browser said so, and the first layer with it. */
export declare function NoticeView({ hash, objected }: {
    hash: string | null;
    objected?: boolean;
}): import("preact").JSX.Element | null;
