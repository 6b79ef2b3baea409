/** `<a href="#placet">`, anything marked `data-placet-open`, and the address `#placet` itself open the preferences; the address not `again`. No markup can grant. */
export declare function startLinks({ onOpen, again }: {
    onOpen(): void;
    again?: unknown;
}): () => void;
