import type { ComponentChildren } from 'preact';
/** What may be wider than the window, within reach of the keyboard. */
export declare const Scroll: ({ label, children }: {
    label: string;
    children: ComponentChildren;
}) => import("preact").JSX.Element;
