/** What each code means: what is wrong, what was expected, and where to read on. */
export declare const messages: Readonly<Record<string, {
    problem: string;
    mend: string;
    page: string;
}>>;
