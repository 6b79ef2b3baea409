import type { Receipt } from '../../types.js';
import { type Shown } from './shown.js';
export type Layer = Receipt['notice']['layer'];
interface Props {
    notice: Shown;
    layer: Layer;
    objected: boolean;
}
/** What stood at the top where the answer was given, in the words of that layer; without one, what was ready. `objected`: the browser said so, and the first layer with it. */
export declare function LayerView(props: Props): import("preact").JSX.Element;
export {};
