import type { Decision } from '../core/store.js';
import type { Receipt, State } from '../types.js';
/** The state an act leaves a category or service in, by what the last receipt said of it. R87: never by omission. */
export declare function stateOf(id: string, category: string, decision: Decision, previous: State | 'exempt' | undefined): State;
/** The state of the act as a whole. A yes taken back by «Tout refuser» is a withdrawal too. GDPR 7(3). */
export declare function outcomeOf({ reason, action }: Decision, { purposes, services }: Pick<Receipt, 'purposes' | 'services'>): State;
/** Whether somebody said so, rather than time or a change. DPV `ExpressedConsent`. */
export declare const isExpressed: (state: State) => boolean;
