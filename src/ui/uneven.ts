/** An answer as it is drawn. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** A pointer that goes to its middle finds it there. */
  readonly isReached: boolean;
  /** Computed values, by property. */
  readonly look: Readonly<Record<string, string>>;
}

/** What makes one answer plainer to see than another, and nothing of its size, which labels may change by a hair. */
const LOOK = [
  'color',
  'background-color',
  'background-image',
  'border-top-color',
  'border-top-width',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'visibility',
  'filter',
  'box-shadow',
  'text-decoration-line',
  'transform',
];

/** Pixels by which two buttons of one row may differ. */
const HAIR = 2;

/** In what refusing is drawn otherwise than accepting; empty where both are as easy to see and to press. R85, CNIL-REC §§30–34. */
export function unevenness(accept: Drawn, reject: Drawn): string[] {
  const unreached = Object.entries({ accept, reject }).flatMap(([name, { isReached }]) =>
    isReached ? [] : [`${name} is covered, cut off or out of the window`],
  );
  const size = ({ width, height }: Drawn): string => `${Math.round(width)} × ${Math.round(height)} px`;
  const isSized = Math.abs(accept.width - reject.width) < HAIR && Math.abs(accept.height - reject.height) < HAIR;
  const looks = Object.keys(accept.look)
    .filter((name) => accept.look[name] !== reject.look[name])
    .map((name) => `${name}: accept ${accept.look[name]}, reject ${reject.look[name]}`);
  return [...unreached, ...(isSized ? [] : [`size: accept ${size(accept)}, reject ${size(reject)}`]), ...looks];
}

function drawn(button: Element): Drawn {
  const { x, y, width, height } = button.getBoundingClientRect();
  const style = getComputedStyle(button);
  const tree = button.getRootNode() as Document | ShadowRoot;
  return {
    width,
    height,
    isReached: tree.elementFromPoint(x + width / 2, y + height / 2) === button && button.checkVisibility({ opacityProperty: true }),
    look: Object.fromEntries(LOOK.map((name) => [name, style.getPropertyValue(name)])),
  };
}

/** Tells, of a layer that stands on the page, whether its two answers are drawn alike. What a pointer or the focus is on looks otherwise by right. */
export function compareAnswers(layer: ParentNode | null, report: (code: string, faults: string[]) => void): void {
  const [accept, reject] = ['accept', 'reject'].map((name) => layer?.querySelector(`[data-placet="${name}"]`));
  if (!accept || !reject || [accept, reject].some((button) => button.matches(':hover, :focus'))) return;
  const faults = unevenness(drawn(accept), drawn(reject));
  if (faults[0]) report('uneven-answers', faults);
}
