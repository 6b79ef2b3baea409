const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', h: 'hour', m: 'minute', s: 'second' };

/** An ISO 8601 duration in words: `P13M` in French is «13 mois». What is not one comes back as it is. R201. */
export function inWords(duration: string, language: string): string {
  // After the T, M stands for minutes.
  const marked = duration.replace(/T.*/, (time) => time.toLowerCase());
  const parts = [...marked.matchAll(/(\d+)([A-Za-z])/g)].map(([, count, letter]) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[letter!]!, unitDisplay: 'long' }).format(+count!),
  );
  return parts.join(' ') || duration;
}
