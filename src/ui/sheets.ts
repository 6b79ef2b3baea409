/** A sheet for that page, which takes none made in another: in a frame's, ours would be gone. */
export function sheetFor({ defaultView }: Document, css: string): CSSStyleSheet {
  const sheet = new defaultView!.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const textOf = ({ cssRules }: CSSStyleSheet): string => [...cssRules].map(({ cssText }) => cssText).join('');

/** Brings an element of ours into the document it will stand in, with its sheets. */
export function moveTo(document: Document, host: HTMLElement): void {
  if (host.ownerDocument === document) return;
  const root = host.shadowRoot!;
  const texts = root.adoptedStyleSheets.map(textOf);
  document.adoptNode(host);
  root.adoptedStyleSheets = texts.map((css) => sheetFor(document, css));
}
