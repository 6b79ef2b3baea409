import { minifySync } from '@swc/core';
import { minify } from 'uglify-js';
import type { Plugin } from 'vite';

/** Makes the files of the tag smaller than the bundler leaves them: docs/decisions/0014. */

/**
 * Names that the core and its parts use among themselves. All files of a release get the same short ones, and a part of
 * another release is refused; nothing public, nothing that is stored, and nothing that the browser knows, may stand here.
 */
export const OWN: readonly string[] = [
  ...['categoryList', 'serviceList', 'unanswered', 'undoable', 'catalogued', 'startDecisions', 'startPanel', 'deciding', 'drawing'],
  ...[
    'unfolded',
    'awake',
    'onRelease',
    'onTurn',
    'onRoot',
    'mayRun',
    'onRun',
    'onOpen',
    'onNews',
    'recall',
    'drain',
    'embeds',
    'leaving',
    'memory',
    'startProof',
    'sweep',
    'explain',
  ],
];

/** Where a property or an export stands in minified code, and no word of a text does. */
const PROPERTY = new RegExp(`(?<=[.{,]|[\\w$] as )(?:${OWN.join('|')})\\b(?=[^ \\w])`, 'g');

/** The one finds what can be left out or said shorter, the other names that a compressor likes. */
export function shorten(code: string, module: boolean): string {
  const named = code.replace(PROPERTY, (name) => `$${OWN.indexOf(name).toString(36)}`);
  const compress = { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false };
  const short = minifySync(named, { compress, mangle: true, ecma: 2022, module }).code;
  const { code: renamed, error } = minify(short, { compress: false, mangle: true, module });
  if (error) throw error;
  return renamed;
}

export const shortFiles: Plugin = {
  name: 'short-files',
  generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = shorten(chunk.code, format === 'es');
  },
};
