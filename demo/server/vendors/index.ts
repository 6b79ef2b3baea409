import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { ads } from './ads.ts';
import { cdn } from './cdn.ts';
import { mixpanel } from './mixpanel.ts';
import { posthog } from './posthog.ts';
import { stats } from './stats.ts';

const files = (name: string) => serveStatic({ root: join(import.meta.dirname, '../../vendors', name) });

/** A third party that only serves its files. */
const plain = (): Hono => new Hono();

const makers: Record<string, () => Hono> = { stats, posthog, mixpanel, ads, cdn, video: plain, carte: plain, social: plain };

/** The third parties, by the first label of their host: `stats.localhost` is `stats`. */
export function vendors(): Record<string, Hono> {
  const parties = Object.create(null) as Record<string, Hono>;
  for (const [name, make] of Object.entries(makers)) {
    const app = make();
    if (make !== cdn && make !== posthog && make !== mixpanel) app.get('*', files(name));
    parties[name] = app;
  }
  return parties;
}
