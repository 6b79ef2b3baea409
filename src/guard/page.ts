import { bare } from '../core/config.js';

/** What the guard can know before anything else of the page runs. */
export interface Page {
  /** Configs, later ones winning: the same as the core reads, bar `data-config`, which would have to be waited for. */
  readonly layers: readonly unknown[];
  /** Pairs of host and id, from `data-hosts="stats.example:statistics ads.example:marketing"`. */
  readonly hosts: readonly (readonly [host: string, id: string])[];
  readonly undeclared: boolean;
  readonly debug: boolean;
}

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.(localhost|test|local))$/;

/** Elements named like what we look for are not taken for it. R180. */
export function readPage(): Page {
  const current: unknown = document.currentScript;
  const { hosts, undeclared, debug, cookieName } = bare(current instanceof HTMLScriptElement && current.dataset) as DOMStringMap;
  const block = document.querySelector('script#placet-config[type$=json]');
  const layers: unknown[] = [{ cookieName }];
  try {
    if (block) layers.push(JSON.parse(block.textContent!));
  } catch {
    // The core says so.
  }
  const { placetConfig } = window as { placetConfig?: unknown };
  const isOwn = Object.hasOwn(window, 'placetConfig') && Object.prototype.toString.call(placetConfig) === '[object Object]';
  if (isOwn) layers.push(placetConfig);
  return {
    layers,
    hosts: (hosts ?? '').split(/\s+/).flatMap((pair) => {
      const at = pair.lastIndexOf(':');
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] as const] : [];
    }),
    undeclared: (undeclared ?? 'false') !== 'false',
    debug: debug !== undefined ? debug !== 'false' : LOCAL.test(location.hostname),
  };
}
