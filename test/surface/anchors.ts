import { readFileSync } from 'node:fs';

/** The fragments that lead to the headings of a Markdown page, as code hosts make them. */
export const anchors = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(
    ([, title]) =>
      `#${title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-')}`,
  );
