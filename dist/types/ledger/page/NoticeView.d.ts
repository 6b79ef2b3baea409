import { type Layer } from './LayerView.js';
/** The exact notice, as content-addressed: text by text in the language it was shown in, from the layer where it was answered. */
export declare function NoticeView({ hash, layer, objected }: {
    hash: string | null;
    layer: Layer;
    objected?: boolean;
}): import("preact").JSX.Element | null;
