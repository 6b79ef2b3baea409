import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
/** What a client gets that sent something wrong: `error` is stable, `message` is for people, `path` says where. */
export declare function refusal(status: ContentfulStatusCode, error: string, message: string, more?: {
    path?: string;
    headers?: Record<string, string>;
}): HTTPException;
