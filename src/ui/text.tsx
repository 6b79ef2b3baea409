/** @jsxRuntime classic */
/** @jsx h */
// `h` is in what Preact brings anyway; the other way of making elements would cost each first visit 150 bytes.
// biome-ignore lint/correctness/noUnusedImports: what JSX becomes
import { type ComponentChildren, h } from 'preact';

const MARKED = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/g;

/** The address when it is one a visitor may safely follow; undefined otherwise. R178. */
export function safeUrl(url: unknown): string | undefined {
  try {
    const { protocol, href } = new URL(url as string, location.href);
    return url && /^(https?|mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Text nodes, with `[label](url)` and `**strong**` for all markup. */
export function rich(text: string): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const found of text.matchAll(MARKED)) {
    const [whole, label, url, strong] = found;
    const href = safeUrl(url);
    parts.push(text.slice(end, found.index), strong ? <strong>{strong}</strong> : href ? <a href={href}>{label}</a> : label);
    end = found.index + whole.length;
  }
  return [...parts, text.slice(end)];
}
