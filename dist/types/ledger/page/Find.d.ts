export declare function Find(): import("preact").JSX.Element;
