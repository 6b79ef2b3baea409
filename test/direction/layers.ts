/**
 * Who may import whom. A file's layer is the first whose pattern fits; a value arrow needs an entry in `values`, a
 * type arrow one in `values` or `types`. Files of one part (the same `part` of the pattern) may import each other.
 */
export interface Layer {
  readonly name: string;
  /** Of the path under src. The first group, where there is one, names the part. */
  readonly files: RegExp;
  readonly values: readonly string[];
  readonly types: readonly string[];
  /** May fetch these by `import()`. */
  readonly lazy?: readonly string[];
  readonly packages?: readonly string[];
}

export const layers: readonly Layer[] = [
  { name: 'types', files: /^(?:types|types\/\w+|globals\.d)\.ts$/, values: [], types: ['types'] },
  { name: 'parts', files: /^parts\.ts$/, values: [], types: ['types', 'look', 'store', 'texts', 'gate', 'part', 'ui', 'effect'] },
  /** Values and a clock in, values out: nothing is remembered, so that a part fetched later may hold a copy. */
  {
    name: 'pure',
    files:
      /^core\/(?:config|rules|codec|cell|duration|each|fingerprint|heldPage|jurisdiction|keys|own|once|wayBack|asked|changed|readable|csv|language|page|texts|isolate|matches|listen|events|scope)\.ts$/,
    values: ['pure'],
    types: ['types'],
  },
  { name: 'lint', files: /^(lint)\//, values: ['pure'], types: ['types'] },
  { name: 'develop', files: /^(develop)\//, values: ['pure', 'look', 'lint'], types: ['types'] },
  { name: 'store', files: /^core\/store\.ts$/, values: ['pure'], types: ['types', 'look'] },
  /** Asks the page, and remembers nothing either. */
  {
    name: 'look',
    files: /^core\/(?:gate\/tags|choice|cookie|item|journal|local|uuid)\.ts$/,
    values: ['pure', 'look'],
    types: ['types', 'store'],
  },
  { name: 'gate', files: /^core\/(gate)\//, values: ['pure', 'look'], types: ['types', 'store'] },
  {
    name: 'effect',
    files: /^core\/([^/]+)\.ts$/,
    values: ['pure', 'look'],
    types: ['types', 'store', 'parts'],
    packages: ['js-cookie'],
  },
  /** What a notice is and what it hashes to, and what a partner is given: the same for the browser, the command line and whoever checks. */
  {
    name: 'evidence',
    files: /^(proof)\/(?:notice|words|canonical|hash|said|partner|enforced|brief|state)\.ts$/,
    values: ['pure'],
    types: ['types', 'store', 'parts', 'texts'],
    packages: ['canonicalize'],
  },
  {
    name: 'part',
    files: /^(erase|proof|decision)(?:\/|\.ts$)/,
    values: ['pure', 'look'],
    types: ['types', 'store', 'parts', 'gate', 'effect', 'ui'],
    packages: ['canonicalize', 'js-cookie'],
  },
  { name: 'texts', files: /^(locales)\//, values: [], types: ['types', 'parts'], lazy: ['texts'] },
  { name: 'integration', files: /^integrations\/([^/]+?)\.ts$/, values: [], types: ['parts'], lazy: ['integration'] },
  { name: 'service', files: /^(services)\//, values: [], types: ['types', 'texts'], lazy: ['service'] },
  {
    name: 'ui',
    files: /^(ui)\//,
    values: ['pure', 'look'],
    types: ['types', 'store', 'parts', 'texts', 'part'],
    packages: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals'],
  },
  {
    name: 'consent',
    files: /^consent\.ts$/,
    values: ['pure', 'store', 'look', 'gate', 'effect'],
    types: ['types', 'parts', 'part', 'ui'],
  },
  { name: 'alone', files: /^(guard|stub|server|schema)(?:\/|\.ts$)/, values: ['pure'], types: ['types'] },
  {
    name: 'tool',
    files: /^(ledger|audit|cli)(?:\/|\.ts$)/,
    values: ['pure', 'lint', 'evidence', 'tool', 'texts', 'service', 'alone'],
    types: ['types', 'store', 'parts'],
    lazy: ['tool', 'texts', 'service', 'lint'],
    packages: ['*'],
  },
  /** The tag in one file holds every part. */
  {
    name: 'whole',
    files: /^script\.all\.ts$/,
    values: ['entry', 'ui', 'part', 'develop', 'texts'],
    types: ['types', 'parts'],
  },
  /** The entries join the composition root with the ways its parts arrive. */
  {
    name: 'entry',
    files: /^(?:index|script|boot|fetched)\.ts$/,
    values: ['consent', 'pure', 'entry', 'texts'],
    types: ['types', 'parts'],
    lazy: ['ui', 'part', 'develop', 'texts', 'service', 'integration'],
  },
];

export const layerOf = (file: string): Layer | undefined => layers.find(({ files }) => files.test(file));

export const partOf = (file: string): string => {
  const found = layerOf(file)?.files.exec(file);
  return found?.slice(1).find(Boolean) ?? file;
};
