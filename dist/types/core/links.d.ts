/** `<a href="#placet">`, anything marked `data-placet-open`, and the address `#placet` itself open the preferences. No markup can grant. */
export declare function startLinks({ onOpen }: {
    onOpen(): void;
}): () => void;
