import { type Step } from './observation.js';
/**
 * What a page asks for and stores before any choice, after a refusal, after a yes, and once that is withdrawn. A step ends when nothing has
 * been on its way for `quiet` milliseconds. Throws when the page cannot be reached or shows no first layer of Placet.
 */
export declare const observe: (url: string, quiet: number) => Promise<{
    browser: string;
    refused: Step[];
    accepted: Step[];
}>;
