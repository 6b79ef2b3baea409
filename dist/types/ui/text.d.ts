/** @jsxRuntime classic */
/** @jsx h */
import { type ComponentChildren } from 'preact';
/** The address when it is one a visitor may safely follow; undefined otherwise. R178. */
export declare function safeUrl(url: unknown): string | undefined;
/** Text nodes, with `[label](url)` and `**strong**` for all markup. */
export declare function rich(text: string): ComponentChildren;
