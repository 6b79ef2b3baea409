/** The entries of a list of the config; none where it holds no list. What is wrong is left out. */
export declare const listed: <Entry>(given: readonly Entry[] | undefined) => readonly Entry[];
