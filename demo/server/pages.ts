import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';
import { policy } from './policies.ts';

/** `<!--#include header.html-->`, as many servers and site generators have it. */
async function include(html: string, parts: string): Promise<string> {
  const [before, name, ...rest] = html.split(/<!--#include ([\w/.-]+)-->/);
  if (!name) return html;
  const part = await readFile(join(parts, name), 'utf8');
  // `rest` alternates between text and names: what is left is the page after this include, to be searched again.
  const after = rest.map((piece, index) => (index % 2 ? `<!--#include ${piece}-->` : piece)).join('');
  return include(`${before}${part.trim()}${after}`, parts);
}

const marked = (html: string, nonce: string): string => html.replace(/<script\b(?![^>]*\bnonce=)/g, `<script nonce="${nonce}"`);

/** What `dist/integrity.json` says of a built file. */
const hashOf = (name: string): string => JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/integrity.json'), 'utf8'))[name];

/**
 * The page in that file with its parts put in, `{{port}}` and `{{integrity placet.js}}` replaced, under the policy that `?csp=` names.
 * Under a policy every script tag, gated or not, carries the nonce, as a site's own templates would write it.
 */
export async function page(context: Context, file: string, parts: string, status: 200 | 404 = 200): Promise<Response> {
  const html = await include(await readFile(file, 'utf8'), parts);
  return answer(context, html, status);
}

/** The same for HTML that no file holds. */
export function answer(context: Context, html: string, status: 200 | 404 = 200): Response {
  const nonce = randomBytes(16).toString('base64url');
  const header = policy(context.req.query('csp') ?? '', nonce);
  if (header) context.header('content-security-policy', header);
  const ported = html
    .replaceAll('{{port}}', new URL(context.req.url).port)
    .replace(/\{\{integrity ([\w./-]+)\}\}/g, (_, name) => hashOf(name));
  return context.html(header ? marked(ported, nonce) : ported, status) as Response;
}
