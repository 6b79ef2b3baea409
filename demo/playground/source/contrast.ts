import { type Colour, contrast as ratio } from '../../../src/ui/contrast.js';

/** Reads `#rgb`, `#rrggbb`, and what browsers compute: `rgb(…)` and `color(srgb …)`. Null for anything else. */
export function parseColour(text: string): Colour | null {
  const hex = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i.exec(text.trim());
  if (hex) {
    const digits = hex.slice(1).filter(Boolean);
    return digits.map((digit) => Number.parseInt(digit.padEnd(2, digit), 16) / 255) as unknown as Colour;
  }
  const computed = /^(rgba?|color)\((?:srgb )?([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(text.trim());
  if (!computed) return null;
  const most = computed[1] === 'color' ? 1 : 255;
  return computed.slice(2, 5).map((part) => Number(part) / most) as unknown as Colour;
}

export const hexOf = (colour: Colour): string =>
  `#${colour
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

export const toHex = (text: string): string => hexOf(parseColour(text) ?? [0, 0, 0]);

/** WCAG 2.2, contrast ratio: 1 to 21; null when a colour cannot be read. */
export function contrast(one: string, other: string): number | null {
  const [first, second] = [parseColour(one), parseColour(other)];
  return first && second && ratio(first, second);
}
