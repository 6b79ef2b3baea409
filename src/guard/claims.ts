import type { Resolved } from '../core/config.js';
import type { TrackerKind } from '../types.js';

/** Which declared services an address or the name of a tracker belongs to. No page, no clock. */
export interface Claims {
  /** Ids of the services that name the longest host equal to this one or above it. */
  ofHost(hostname: string): readonly string[];
  ofTracker(name: string, kind: TrackerKind): readonly string[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** `*.Exämple.fr:8080` is `xn--exmple-cua.fr`: as addresses are written once parsed. Empty when it is no host. */
function hostname(host: unknown): string {
  try {
    return new URL(`http://${String(host).replace(/^\*?\.|\.$/g, '')}`).hostname;
  } catch {
    return '';
  }
}

/** True when `*` in the pattern, standing for any characters, makes it the name. Linear; stars alone match nothing. */
export function isNamed(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const last = parts.pop()!;
  if (!parts.length) return pattern === name;
  if (!/[^*]/.test(pattern) || !name.startsWith(parts[0]!)) return false;
  let from = 0;
  for (const part of parts) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

/** `extra` are pairs of host and id of a category or service, beside the services' own `hosts`. */
export function createClaims(config: Resolved, extra: readonly (readonly [host: string, id: string])[]): Claims {
  const hosts = new Map<string, string[]>();
  const trackers: { id: string; name: string; kind: TrackerKind }[] = [];
  const add = (host: unknown, id: string): void => {
    const key = hostname(host);
    if (key && config.index[id]) hosts.set(key, [...(hosts.get(key) ?? []), id]);
  };
  for (const { id, ...service } of config.serviceList) {
    for (const host of list(service.hosts)) add(host, id);
    for (const tracker of list(service.trackers) as { name: string; kind?: TrackerKind }[]) {
      if (tracker?.name) trackers.push({ id, name: String(tracker.name), kind: tracker.kind ?? 'cookie' });
    }
  }
  for (const [host, id] of extra) add(host, id);
  return {
    ofHost(host) {
      for (let rest = host.replace(/\.$/, ''); rest; rest = rest.replace(/^[^.]*\.?/, '')) {
        const ids = hosts.get(rest);
        if (ids) return ids;
      }
      return [];
    },
    ofTracker: (name, kind) => trackers.filter((tracker) => tracker.kind === kind && isNamed(tracker.name, name)).map(({ id }) => id),
  };
}
