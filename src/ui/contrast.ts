/** Red, green and blue in sRGB, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colour in a computed `color(srgb …)`; null for what is not one, or lets through what is behind it. */
export function colourIn(computed: string): Colour | null {
  const [red, green, blue, alpha = 1] = /^color\(srgb/.test(computed) ? (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number) : [];
  return blue === undefined || alpha < 1 ? null : [red!, green!, blue];
}

const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((channel) => {
    const value = Math.min(1, Math.max(0, channel));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
