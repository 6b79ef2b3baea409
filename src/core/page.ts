/** What the document itself has under a name, whatever element of the page has taken it, as `<img name="body">` does. R180. */
export const page = <Name extends keyof Document>(name: Name): Document[Name] => Reflect.get(Document.prototype, name, document);
