/** The entries of a list of the config; none where it holds no list. What is wrong is left out. */
export const listed = <Entry>(given: readonly Entry[] | undefined): readonly Entry[] =>
  Array.isArray(given) ? given.filter((entry) => entry != null) : [];
