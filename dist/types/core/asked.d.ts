import type { Category } from '../types.js';
import type { Resolved } from './config.js';
interface Open {
    readonly config: Pick<Resolved, 'categoryList'>;
    readonly invalidated: {
        peek(): readonly string[];
    };
}
/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
export declare function asked({ config, invalidated }: Open): readonly Category[];
export {};
