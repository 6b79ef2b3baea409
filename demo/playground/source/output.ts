import type { Config } from '../../../src/types.js';
import type { Known } from './catalogue.js';

/** The config as a file. */
export const toFile = (config: Config): string => `${JSON.stringify(config, null, 2)}\n`;

/** JSON that may stand inside a script element: nothing in it can end the element. */
const embedded = (config: Config): string => JSON.stringify(config, null, 2).replaceAll('<', '\\u003c');

const folderOf = (folder: string): string =>
  `${(folder.trim() || '/placet').replace(/\/+$/, '').replace(/["<>&\s]/g, encodeURIComponent)}/`;

/** What goes into the head of every page, before any third party. */
export function toTag(config: Config, folder: string): string {
  const tag = `<script src="${folderOf(folder)}placet.js"></script>`;
  return Object.keys(config).length ? `<script type="application/json" id="placet-config">\n${embedded(config)}\n</script>\n${tag}` : tag;
}

/** Services that a page has in a frame; of others, the tag is taken to be a script. */
const FRAMED = ['youtube', 'vimeo'];

/** How the tags of these services are marked, so that each waits for its answer. */
export function toMarks(services: readonly Known[]): string {
  return services
    .filter(({ category }) => category !== 'essential')
    .map(({ id, category, hosts }) => {
      const host = hosts?.[0]?.replace('*.', 'www.') ?? 'exemple.example';
      const asked = `data-category="${category}" data-service="${id}"`;
      return FRAMED.includes(id)
        ? `<iframe ${asked} data-src="https://${host}/…" width="560" height="315" title="…"></iframe>`
        : `<script type="text/plain" ${asked} src="https://${host}/…"></script>`;
    })
    .join('\n');
}
