import type { Gate } from '../core/gate/observe.js';
/** Opens templates and closes them again. */
/** What a template holds stands after it, in order; its scripts wait their turn like any other. */
export declare function unfold(template: HTMLTemplateElement, { unfolded }: Gate): void;
/** What a template let out is back inside, and whatever its scripts put between is gone. */
export declare function fold(template: HTMLTemplateElement, { unfolded }: Gate): void;
