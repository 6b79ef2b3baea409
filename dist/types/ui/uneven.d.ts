/** An answer as it is drawn. */
export interface Drawn {
    readonly width: number;
    readonly height: number;
    /** A pointer that goes to its middle finds it there. */
    readonly isReached: boolean;
    /** Computed values, by property. */
    readonly look: Readonly<Record<string, string>>;
}
/** In what refusing is drawn otherwise than accepting; empty where both are as easy to see and to press. R85, CNIL-REC §§30–34. */
export declare function unevenness(accept: Drawn, reject: Drawn): string[];
/** Tells, of a layer that stands on the page, whether its two answers are drawn alike. What a pointer or the focus is on looks otherwise by right. */
export declare function compareAnswers(layer: ParentNode | null, report: (code: string, faults: string[]) => void): void;
