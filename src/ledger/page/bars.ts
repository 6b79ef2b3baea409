import type { Period } from './periods.js';

export const ANSWERS = ['accepted', 'refused', 'partial'] as const;

export interface Bar {
  readonly answer: (typeof ANSWERS)[number];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
}

/** The next round number at or above. */
export function ceiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

/** One group of three bars per period, refused beside accepted and drawn to the same scale. */
export function barsOf(periods: readonly Period[], width: number, height: number): Bar[][] {
  const top = ceiling(Math.max(1, ...periods.flatMap(({ counts }) => ANSWERS.map((answer) => counts[answer]))));
  const slot = width / Math.max(periods.length, 1);
  const bar = Math.min((slot * 0.8) / ANSWERS.length, 24);
  return periods.map(({ counts }, index) =>
    ANSWERS.map((answer, place) => {
      const tall = (counts[answer] / top) * height;
      const x = slot * index + slot / 2 + (place - ANSWERS.length / 2) * bar;
      return { answer, x, y: height - tall, width: bar * 0.9, height: tall, count: counts[answer] };
    }),
  );
}
