/**
 * What `placet/ui` offers to those who draw their own layers: see docs/headless.md. `mount` draws the rest as by default;
 * the components are Preact's; words, drafts and style sheets need no library.
 */
export { asked } from '../core/asked.js';
export { resolve } from '../core/config.js';
export { Category } from './Category.js';
export { createDraft, type Draft } from './draft.js';
export { inWords } from './duration.js';
export { Answers, Explanation } from './firstLayer.js';
export { type Layer, type Mounted, type MountOptions, mount } from './layers.js';
export { Placeholder } from './Placeholder.js';
export { Panel as Preferences } from './Preferences.js';
export { Service } from './Service.js';
export { Switch } from './Switch.js';
export { styles } from './styles.js';
export { rich, safeUrl } from './text.js';
export { createWords, type Words } from './words.js';
export declare const version: string;
