/** One request as it reached the server, whatever host it was for. */
export interface Entry {
  /** Rises by one per request, never reused. */
  number: number;
  /** UTC, ISO 8601. */
  time: string;
  host: string;
  method: string;
  /** With its query. */
  path: string;
  /** Host of the page that caused it, from `Origin` or `Referer`; null where the browser named neither. */
  from: string | null;
}

export interface Journal {
  record(request: Request): void;
  /** What came after entry `number`, oldest first; only what `from` caused when it is given. */
  since(number: number, from?: string): Entry[];
  clear(): void;
}

const hostOf = (url: string | null): string | null => (url && URL.canParse(url) ? new URL(url).hostname : null);

/** Remembers the last `limit` requests, in memory. */
export function createJournal(limit = 5000): Journal {
  const entries: Entry[] = [];
  let last = 0;
  return {
    record(request) {
      const { hostname, pathname, search } = new URL(request.url);
      entries.push({
        number: ++last,
        time: new Date().toISOString(),
        host: hostname,
        method: request.method,
        path: pathname + search,
        from: hostOf(request.headers.get('origin')) ?? hostOf(request.headers.get('referer')),
      });
      if (entries.length > limit) entries.shift();
    },
    since: (number, from) => entries.filter((entry) => entry.number > number && (!from || entry.from === from)),
    clear() {
      entries.length = 0;
    },
  };
}
