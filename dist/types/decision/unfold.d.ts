import type { Gate } from '../core/gate/observe.js';
import type { Store } from '../core/store.js';
/** Open, be it by the Placet of another window that looks into this one. */
export declare const isOpen: (template: HTMLTemplateElement) => boolean;
/** Templates that are open, those taken out of the page included. */
export declare const openOnes: () => HTMLTemplateElement[];
/**
 * What a template holds stands after it between two marks, in order; its scripts wait their turn like any other, and what asks
 * for a consent of its own sleeps without it, even if it was not written to. Inside is left a copy, so that a copy of the template is as good as the template was.
 */
export declare function unfold(template: HTMLTemplateElement, gate: Gate, store: Store): void;
/** What a template let out is back inside, and whatever its scripts put between is gone, wherever the template has gone meanwhile. */
export declare function fold(template: HTMLTemplateElement, { unfolded }: Gate): void;
/** Of a copy of an open template, as page snapshots hold: the copies of what that one let out are gone, what it let out itself stays, and it is a closed one. */
export declare function strip(template: HTMLTemplateElement): void;
