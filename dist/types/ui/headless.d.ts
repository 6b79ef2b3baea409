/**
 * What `placet/ui` offers to those who draw their own layers: how it is drawn by default, and the pieces it is made of.
 * The components are Preact's and take plain values; the rest needs no library:
 *
 *     const config = resolve([mine], console.warn);
 *     const words = createWords('fr', { ...texts.default, ...(await texts.details()).default });   // dist/locales/fr.js
 *     const draft = createDraft({ config, granted: placet.granted });
 *     draft.turn('statistics', true);
 *     await placet.choose(draft.answers());
 */
export { resolve } from '../core/config.js';
export { Category } from './Category.js';
export { createDraft, type Draft } from './draft.js';
export { inWords } from './duration.js';
export { mount } from './mount.js';
export { startPanel } from './panel.js';
export { Service } from './Service.js';
export { Switch } from './Switch.js';
export { rich, safeUrl } from './text.js';
export { createWords, type Words } from './words.js';
export declare const version: string;
