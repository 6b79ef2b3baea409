/** Where a browser may not know the names of months, digits in the order of the country. Chromium knows none of these. */
const IN_DIGITS: Readonly<Record<string, readonly [like: string, style: 'short' | 'medium']>> = {
  ga: ['en-IE', 'short'],
  is: ['de', 'medium'],
  mt: ['en-GB', 'short'],
};

/** A day, and on request the time of day, as the language writes them. `time` in epoch milliseconds. */
export function inDate(time: number, language: string, timeStyle?: 'short'): string {
  const [like, dateStyle] = IN_DIGITS[language] ?? [language, 'long' as const];
  return new Intl.DateTimeFormat(like, { dateStyle, timeStyle }).format(time);
}
