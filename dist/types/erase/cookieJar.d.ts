export type Attributes = Readonly<Cookies.CookieAttributes>;
/** Names as they stand in the jar, one for each copy. Throws where cookies are denied. */
export declare const cookieNames: () => string[];
/** The browser has been asked to store this; it may have refused. */
export declare function write(name: string, value: string, attributes: Attributes): void;
/** The copy stored with exactly these attributes is gone, unless script may not touch it. */
export declare const expire: (name: string, attributes: Attributes) => void;
/**
 * Every path under which a cookie can be seen from `pathname`: `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; and none, for the browser's own default, which may be one
 * that cannot be written, such as `/a;b`.
 */
export declare function paths(pathname: string): (string | undefined)[];
/** Every set of attributes that makes a different cookie of the same name, for one domain; `undefined` is the host alone. R196. */
export declare function variants(domain: string | undefined, within: readonly (string | undefined)[]): Attributes[];
