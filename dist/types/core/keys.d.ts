/**
 * Where one kind of record stands in `localStorage`. A page with a cookie of its own, as signed-in pages have, keeps records
 * of its own too: who uses this device signed out neither sees nor continues them. R75.
 */
export declare const keyOf: (kind: 'receipts' | 'outbox' | 'pending' | 'pending-erase', { cookieName }: {
    readonly cookieName: string;
}) => string;
