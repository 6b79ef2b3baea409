import type { Page } from '@playwright/test';

/** What is measured in the page itself, through shadow roots. */

interface Measured {
  /** Texts that stand out from what is behind them by less than asked. */
  texts: string[];
  /** Edges of controls, and marks of a state, that stand out by less than 3:1. */
  edges: string[];
  /** Controls that are too small to be met with a finger. */
  targets: string[];
  /** Text that is cut, or that only a sideways scroll would show. */
  cut: string[];
  /** Everything looked at: a test that judged nothing has proved nothing. */
  judged: number;
}

/** Measures what is visible in these hosts. `least` is asked of text, 24 px or 18.66 px bold and up of three parts in 4.5 of it. */
export const measure = (page: Page, hosts: readonly string[], least = 4.5): Promise<Measured> =>
  page.evaluate(
    ([names, asked]) => {
      type Colour = [number, number, number, number];
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const read = (css: string): Colour => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = css;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
        return [red!, green!, blue!, alpha! / 255];
      };
      const over = ([r, g, b, a]: Colour, below: Colour): Colour => [
        r * a + below[0] * (1 - a),
        g * a + below[1] * (1 - a),
        b * a + below[2] * (1 - a),
        1,
      ];
      const luminance = (colour: Colour): number => {
        const [r, g, b] = colour.slice(0, 3).map((channel) => {
          const part = channel / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const ratio = (one: Colour, other: Colour): number => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light! + 0.05) / (dark! + 0.05);
      };
      const above = (element: Element): Element | null =>
        element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null);
      /** The colour behind what stands in that element. */
      const behind = (element: Element | null): Colour => {
        if (!element) return [255, 255, 255, 1];
        const style = getComputedStyle(element);
        // A slot draws nothing of its own.
        const own = read(style.display === 'contents' ? 'transparent' : style.backgroundColor);
        return own[3] === 1 ? own : over(own, behind(above(element)));
      };
      const all = (root: Element | ShadowRoot): Element[] =>
        [...root.children].flatMap((child) => [child, ...(child.shadowRoot ? all(child.shadowRoot) : []), ...all(child)]);
      const seen = (element: Element): boolean => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && element.checkVisibility();
      };
      const called = (element: Element): string =>
        `${element.localName}${element.part?.value ? `[${element.part}]` : ''} «${(element.textContent ?? '').trim().slice(0, 30)}»`;

      const elements = names
        .flatMap((name) => [...document.querySelectorAll(name)])
        .flatMap((host) => [...(host.shadowRoot ? all(host.shadowRoot) : []), ...all(host)])
        .filter(seen)
        .filter((element) => !element.closest('thead') || element.closest('thead')!.clientWidth > 1);
      const found: Measured = { texts: [], edges: [], targets: [], cut: [], judged: elements.length };

      for (const element of elements) {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        if ([...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim())) {
          const back = behind(element);
          const size = Number.parseFloat(style.fontSize);
          const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
          const reached = ratio(over(read(style.color), back), back);
          if (reached < (isLarge ? (asked * 3) / 4.5 : asked)) found.texts.push(`${called(element)} ${reached.toFixed(2)}:1`);
          const range = document.createRange();
          range.selectNodeContents(element);
          const text = range.getBoundingClientRect();
          const isScrolled = /auto|scroll/.test(style.overflowX + style.overflowY);
          if (!isScrolled && (text.right > box.right + 2 || text.left < box.left - 2) && style.display !== 'inline')
            found.cut.push(called(element));
        }
        if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.cut.push(`${called(element)} sideways`);
        if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
          found.cut.push(`${called(element)} below`);
        if (box.left < -1 || box.right > innerWidth + 1) found.cut.push(`${called(element)} beyond the window`);

        if (!element.matches('a[href], button, input, summary, [tabindex="0"]:not(pre, .scroll)')) continue;
        // In a sentence, a link is as high as its line. WCAG 2.5.8, exception for inline targets.
        const isInline = element.matches('p:not(.links) > a, dd a');
        const isMain =
          element.matches('[data-placet], .button, .close') || (element.getRootNode() as ShadowRoot).host?.localName === 'placet-reopen';
        const least = isMain ? 44 : 24;
        if (!isInline && (box.height < least - 0.5 || box.width < 24)) {
          found.targets.push(`${called(element)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`);
        }
        if (
          element.matches('button') &&
          (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
        ) {
          found.cut.push(`${called(element)} in its button`);
        }

        const around = behind(above(element));
        const edged = style.borderTopStyle === 'none' || style.borderTopWidth === '0px' ? null : over(read(style.borderTopColor), around);
        const filled = behind(element);
        if (element.matches('[data-placet], .button, input')) {
          const reached = Math.max(edged ? ratio(edged, around) : 1, ratio(filled, around));
          if (reached < 3) found.edges.push(`${called(element)} ${reached.toFixed(2)}:1`);
        }
        if (element.matches('input')) {
          const knob = ratio(read(getComputedStyle(element, '::before').backgroundColor), filled);
          if (knob < 3) found.edges.push(`knob ${knob.toFixed(2)}:1`);
        }
      }
      return found;
    },
    [hosts, least] as const,
  );

/** What has the focus, by its name, and what shows that it has it: contrast of the outline with what is around. */
export const focus = (page: Page): Promise<{ name: string; isOurs: boolean; width: number; contrast: number }> =>
  page.evaluate(() => {
    let active = document.activeElement;
    const isOurs = !!active?.closest('placet-ui, placet-preferences, placet-embed, placet-status, placet-reopen');
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return { name: '', isOurs, width: 0, contrast: 0 };
    const canvas = document.createElement('canvas').getContext('2d')!;
    const luminance = (css: string): number | null => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const data = [...canvas.getImageData(0, 0, 1, 1).data];
      if (data[3] !== 255) return null;
      const [r, g, b] = data.slice(0, 3).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const style = getComputedStyle(active);
    let around: Element | null = active;
    let below: number | null = null;
    // Outlines stand outside, or three pixels inside what scrolls.
    if (Number.parseFloat(style.outlineOffset) >= 0)
      around = active.assignedSlot ?? active.parentElement ?? (active.getRootNode() as ShadowRoot).host;
    while (around && below === null) {
      const { display, backgroundColor } = getComputedStyle(around);
      below = display === 'contents' ? null : luminance(backgroundColor);
      around = around.assignedSlot ?? around.parentElement ?? (around.getRootNode() as ShadowRoot).host ?? null;
    }
    const [dark, light] = [luminance(style.outlineColor) ?? 0, below ?? 1].sort((a, b) => a - b);
    const label = (active as HTMLInputElement).labels?.[0]?.textContent;
    return {
      name: (active.ariaLabel || label || active.textContent || '').replace(/\s+/g, ' ').trim(),
      isOurs,
      width: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      contrast: (light! + 0.05) / (dark! + 0.05),
    };
  });
