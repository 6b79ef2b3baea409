import { Hono } from 'hono';
import { placet } from '../company.ts';

/** Placet from another host, with CORS headers and, under `/without-cors/`, without. */
export function cdn(): Hono {
  const app = new Hono();
  app.get('/placet/*', placet);
  app.get('/without-cors/placet/*', (context, next) => placet(context, next));
  return app;
}
