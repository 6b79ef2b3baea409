import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ANSWERS, barsOf, ceiling } from './bars.js';
import type { Period } from './periods.js';
import { texts } from './state.js';

const HEIGHT = 220;
/** Left for the scale, and below for the dates. */
const MARGIN = 44;

/** Pixels between the dates below. */
const APART = 75;

/** The width of an element as it is drawn, in pixels, so that what is drawn in it need not shrink. */
function useWidth(fallback: number) {
  const element = useRef<HTMLElement>(null);
  const width = useSignal(fallback);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => (width.value = Math.floor(entry!.contentRect.width)));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}

/** Bars over time, refused always beside accepted. The table below it says the same in figures. */
export function Chart({ periods, label }: { periods: readonly Period[]; label: string }) {
  const [figure, { value: width }] = useWidth(900);
  const groups = barsOf(periods, width - MARGIN, HEIGHT);
  const top = ceiling(Math.max(1, ...groups.flat().map(({ count }) => count)));
  const step = Math.ceil(periods.length / Math.max(1, Math.floor((width - MARGIN) / APART)));
  return (
    <figure ref={figure}>
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
      <svg viewBox={`0 0 ${width} ${HEIGHT + MARGIN}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line class="rule" x1={MARGIN} x2={width} y1={8 + HEIGHT * (1 - part)} y2={8 + HEIGHT * (1 - part)} />
            <text x={MARGIN - 8} y={12 + HEIGHT * (1 - part)} text-anchor="end">
              {top * part}
            </text>
          </g>
        ))}
        {groups.map((group, index) => (
          <g key={periods[index]!.start}>
            {group.map(({ answer, x, y, height, count, ...bar }) => (
              <rect key={answer} class={answer} x={MARGIN + x} y={8 + y} width={bar.width} height={height}>
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
