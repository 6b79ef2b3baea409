import { UNITS } from './units.js';

const NAMES: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', h: 'hour', m: 'minute', s: 'second' };

function inUnit(count: number, unit: string, language: string): string {
  const forms = UNITS[language]?.[unit]?.split('|');
  if (!forms) return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  const wanted = new Intl.PluralRules(language).select(count);
  const form = forms.find((one) => one.startsWith(`${wanted}=`)) ?? forms.at(-1)!;
  return form.replace(/^\w+=/, '').replace('{count}', String(count));
}

/** An ISO 8601 duration in words: `P13M` in French is «13 mois». What is not one comes back as it is. R201. */
export function inWords(duration: string, language: string): string {
  // After the T, M stands for minutes.
  const marked = /^P/.test(duration) ? duration.replace(/T.*/, (time) => time.toLowerCase()) : '';
  const parts = [...marked.matchAll(/(\d+)([YMWDhms])/g)].map(([, count, letter]) => inUnit(+count!, NAMES[letter!]!, language));
  return parts.join(' ') || duration;
}
