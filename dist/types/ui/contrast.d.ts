/** Red, green and blue in sRGB, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];
/** The colour in a computed `color(srgb …)`; null for what is not one, or lets through what is behind it. */
export declare function colourIn(computed: string): Colour | null;
/** 1 to 21, as WCAG 2.2 defines it. */
export declare function contrast(one: Colour, other: Colour): number;
