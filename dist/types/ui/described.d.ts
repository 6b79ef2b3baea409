import type { Ui } from './piece.js';
/** What the config names by id alone is described afterwards; what cannot be had keeps its id for a name, and stays denied. */
export declare function described({ store, parts }: Ui): Promise<void>;
