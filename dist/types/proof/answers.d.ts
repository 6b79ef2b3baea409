import type { ReceiptPurpose, ReceiptService, Service } from '../types.js';
import type { Facts } from './receipt.js';
/** A list where the config may hold anything. */
export declare const list: <T>(value: readonly T[] | undefined) => readonly T[];
/** What one service does with the data: who receives it, what it is, and where it goes. R99, R209, R210. */
export declare function sharesOf(service: Partial<Service>, language: string): Pick<ReceiptService, 'dataCategories' | 'recipients' | 'transfers'>;
type Given = Pick<Facts, 'config' | 'services' | 'decision' | 'words' | 'previous'>;
/** One purpose per category, with what its services declared. */
export declare function purposesOf({ config, services, decision, words, previous }: Given): ReceiptPurpose[];
/** Every service offered, each with its own answer. */
export declare function servicesOf({ services, decision, words, previous }: Given): ReceiptService[];
export {};
