import type { Store } from '../core/store.js';
/** What the visitor has set in the preferences and not saved yet. */
export interface Draft {
    isOn(id: string): boolean;
    /** A category takes its services with it; a service its category, when all agree or none is left. */
    turn(id: string, on: boolean): void;
    /** One answer for everything that can be refused. */
    answers(): Readonly<Record<string, boolean>>;
}
/** Starts from the stored choice, so from nothing granted on a first visit: saved untouched, it refuses. R28, R31, R32. */
export declare function createDraft({ config, granted }: Pick<Store, 'config' | 'granted'>): Draft;
