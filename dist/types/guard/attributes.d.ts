import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
/** `image.src = …` and `image.setAttribute('src', …)`: an address that must wait is put aside before the browser sees it. */
export declare function holdAttributes(_held: Held, keeper: Keeper): () => void;
