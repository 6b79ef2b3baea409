/** The exact notice, as content-addressed: text by text in the language it was shown in. */
export declare function NoticeView({ hash }: {
    hash: string | null;
}): import("preact").JSX.Element | null;
