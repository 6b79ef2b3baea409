import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a client gets that sent something wrong: `error` is stable, `message` is for people, `path` says where. */
export function refusal(
  status: ContentfulStatusCode,
  error: string,
  message: string,
  more: { path?: string; headers?: Record<string, string> } = {},
) {
  const { path, headers } = more;
  return new HTTPException(status, { res: Response.json({ error, message, ...(path ? { path } : {}) }, { status, headers }) });
}
