/** A sheet for that page, which takes none made in another: in a frame's, ours would be gone. */
export declare function sheetFor({ defaultView }: Document, css: string): CSSStyleSheet;
/** Brings an element of ours into the document it will stand in, with its sheets. */
export declare function moveTo(document: Document, host: HTMLElement): void;
