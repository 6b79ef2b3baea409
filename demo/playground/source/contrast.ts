/** Red, green, blue, each 0 to 1. */
type Colour = readonly [number, number, number];

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

export function toHex(text: string): string {
  const parts = (parseColour(text) ?? [0, 0, 0]).map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: 1 to 21; null when a colour cannot be read. */
export function contrast(one: string, other: string): number | null {
  const colours = [parseColour(one), parseColour(other)];
  if (!colours[0] || !colours[1]) return null;
  const [dark, light] = [luminance(colours[0]), luminance(colours[1])].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
