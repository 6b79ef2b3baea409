import type { Store } from '../core/store.js';
/** Speaks the language the page has changed to. One that a browser translates has not changed, and what we say is translated along. R38. */
export declare function followPage({ config, language }: Store): void;
/** Follows each change of the page's language until the returned stop is called. Each part that may stand alone on a page does; the first layer watches the page anyway. */
export declare function watchPage(store: Store): () => void;
