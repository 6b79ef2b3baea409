import { sheetFor } from './sheets.js';

/** What decides where a box stands in the page and how large it is. */
const PLACING = [
  'position',
  'inset',
  'float',
  'clear',
  'margin',
  'grid-area',
  'order',
  'flex',
  'align-self',
  'justify-self',
  'border-radius',
  'vertical-align',
  'z-index',
];

/** Within a pixel: layout rounds. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;

/** What gives the stand-in the box that its embed has now, as declarations. */
function boxOf(embed: HTMLElement): readonly (readonly [name: string, value: string])[] {
  const look = getComputedStyle(embed);
  const { width, height } = embed.getBoundingClientRect();
  const room = embed.parentElement?.clientWidth ?? 0;
  const inner = getComputedStyle(embed.parentElement ?? embed);
  const padding = Number.parseFloat(inner.paddingLeft) + Number.parseFloat(inner.paddingRight) || 0;
  // A border of its own comes on top of the whole width.
  const border = embed.offsetWidth - embed.clientWidth;
  const over = [0, border].find((more) => same(width, room - padding + more) || same(width, room + more));
  const fills = width > 0 && over !== undefined;
  const isOver = look.position === 'absolute';
  // Attributes speak for an embed that is not laid out yet.
  const wide = width || Number.parseFloat(embed.getAttribute('width') ?? '') || 300;
  const high = height || Number.parseFloat(embed.getAttribute('height') ?? '') || 150;
  const covers = isOver && same(high, embed.offsetParent?.clientHeight ?? 0);
  const keepsRatio = !isOver && (look.aspectRatio !== 'auto' || embed.hasAttribute('height'));
  return [
    ...PLACING.map((name) => [name, look.getPropertyValue(name)] as const),
    ['display', look.display === 'inline' ? 'inline-block' : look.display === 'none' ? 'block' : look.display],
    ['width', fills ? (over ? `calc(100% + ${over}px)` : '100%') : `${wide}px`],
    ['max-width', look.maxWidth === 'none' && !(fills && over) ? '100%' : 'none'],
    ['height', covers ? '100%' : keepsRatio ? 'auto' : `${high}px`],
    ['aspect-ratio', keepsRatio ? `${wide} / ${high}` : 'auto'],
  ];
}

/**
 * Gives a stand-in the box of what it stands right before, also when the page grows, shrinks or gets its style sheets late;
 * the page does not move. Returns the stop.
 */
export function standIn(embed: HTMLElement, host: HTMLElement): () => void {
  const root = host.shadowRoot!;
  // A rule of the host's own tree: an important one there gives way to nothing outside.
  const sheet = sheetFor(embed.ownerDocument, ':host {}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const set = (name: string, value: string): void => style.setProperty(name, value, 'important');
  let size = '';

  function fit(): void {
    const now = `${embed.parentElement?.clientWidth} ${innerWidth} ${innerHeight} ${document.readyState}`;
    if (now === size) return;
    size = now;
    // Hidden, it hides nothing: hide.ts.
    host.hidden = true;
    set('display', 'none');
    for (const [name, value] of boxOf(embed)) set(name, value);
    host.hidden = false;
  }

  fit();
  const observer = new ResizeObserver(fit);
  if (embed.parentElement) observer.observe(embed.parentElement);
  addEventListener('resize', fit);
  addEventListener('load', fit);
  return () => {
    observer.disconnect();
    removeEventListener('resize', fit);
    removeEventListener('load', fit);
  };
}
