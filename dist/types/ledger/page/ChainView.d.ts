export declare function ChainView(): import("preact").JSX.Element;
