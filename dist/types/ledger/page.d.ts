import { Hono } from 'hono';
/** The page of the data protection officer: three files, which hold no data; what they show needs the token. */
export declare function page(folder: URL): Hono;
