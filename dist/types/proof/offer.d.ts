import type { Resolved } from '../core/config.js';
import type { Decision } from '../core/store.js';
import type { Parts } from '../parts.js';
import type { Service } from '../types.js';
import { type Notice } from './notice.js';
import { type Words } from './words.js';
/** What a config offers in one language, and what proves it. */
export interface Offer {
    readonly words: Words;
    /** Each with its full description, Placet's own storage last. */
    readonly services: readonly Partial<Service>[];
    /** Null where the texts could not be loaded. */
    readonly notice: Notice | null;
    readonly noticeHash: string | null;
    readonly configHash: string | null;
    /** SRI digest of the code that asks. */
    readonly buildHash: string | null;
}
/** The offer of this config in this language, as it stood when the decision was made. Same input, same hashes. Never rejects. */
export declare function offerOf(config: Resolved, language: string, parts: Parts, decision?: Pick<Decision, 'invalidated' | 'before'>): Promise<Offer>;
