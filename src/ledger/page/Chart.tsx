import { ANSWERS, barsOf, ceiling } from './bars.js';
import type { Period } from './periods.js';
import { texts } from './state.js';

const WIDTH = 900;
const HEIGHT = 220;
/** Left for the scale, and below for the dates. */
const MARGIN = 44;

/** Bars over time, refused always beside accepted. The table below it says the same in figures. */
export function Chart({ periods, label }: { periods: readonly Period[]; label: string }) {
  const groups = barsOf(periods, WIDTH - MARGIN, HEIGHT);
  const top = ceiling(Math.max(1, ...groups.flat().map(({ count }) => count)));
  const step = Math.ceil(periods.length / 12);
  return (
    <figure>
      <figcaption class="legend">
        {ANSWERS.map((answer) => (
          <span key={answer}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect class={answer} width="12" height="12" rx="2" />
            </svg>
            {texts.value.outcomes[answer]}
          </span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + MARGIN}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line class="rule" x1={MARGIN} x2={WIDTH} y1={8 + HEIGHT * (1 - part)} y2={8 + HEIGHT * (1 - part)} />
            <text x={MARGIN - 8} y={12 + HEIGHT * (1 - part)} text-anchor="end">
              {top * part}
            </text>
          </g>
        ))}
        {groups.map((group, index) => (
          <g key={periods[index]!.start}>
            {group.map(({ answer, x, y, width, height, count }) => (
              <rect key={answer} class={answer} x={MARGIN + x} y={8 + y} width={width} height={height}>
                <title>{`${periods[index]!.start} · ${texts.value.outcomes[answer]} : ${count}`}</title>
              </rect>
            ))}
            {index % step === 0 && (
              <text x={MARGIN + group[1]!.x + group[1]!.width / 2} y={HEIGHT + 28} text-anchor="middle">
                {periods[index]!.start.slice(2)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
