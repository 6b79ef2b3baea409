/** Listens to several events of a target at once. Returns its undo. */
export declare function listen(target: EventTarget, listeners: Readonly<Record<string, (event: Event) => void>>): () => void;
