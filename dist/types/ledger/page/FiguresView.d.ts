export declare function FiguresView(): import("preact").JSX.Element;
