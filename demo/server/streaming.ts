import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { Holds } from './holds.ts';

const before = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Page en flux</title>
<script src="/placet/placet.js"></script>
<h1>Page en flux</h1>
<script type="text/plain" data-category="statistics">
  (window.log ||= []).push('inline, first half');
`;
const after = `
  window.log.push('inline, second half');
</script>
<p id="end">Fin.</p>
</html>
`;

/** A page that stops in the middle of a gated inline script until `POST /__release?key=…`, or for `?ms=` when no key is given. */
export function streaming(context: Context, holds: Holds): Response {
  const { key, ms = '500' } = context.req.query();
  context.header('content-type', 'text/html; charset=utf-8');
  return stream(context, async (body) => {
    await body.write(before);
    await (key ? holds.wait(key) : body.sleep(Number(ms)));
    await body.write(after);
  });
}
