import { type Trouble } from './client.js';
/** Lets in who can read, and only keeps a token that was seen to work. */
export declare function enter(value: string): Promise<Trouble | null>;
export declare function Login(): import("preact").JSX.Element;
