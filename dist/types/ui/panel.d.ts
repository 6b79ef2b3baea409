import type { Context } from '../decision/index.js';
/** What opens and closes the drawn parts. */
export interface Panel {
    open(view?: 'banner' | 'preferences'): void;
    close(): void;
    setLanguage(tag: string): Promise<void>;
}
/** Draws, and keeps the first layer open exactly while there is something to ask that was not put off. */
export declare function startPanel(context: Context): Promise<Panel>;
