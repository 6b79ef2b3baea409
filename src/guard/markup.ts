import { claimOn, isAddress } from './addresses.js';
import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
import { around, together } from './patch.js';
import { tagsFor } from './tags.js';

/** What the parser reads as text, whatever it looks like. In capitals as HTML's own are named: those of SVG may hold elements. */
const TEXTS = 'SCRIPT|STYLE|TEXTAREA|TITLE';
const ENDS_IN_TEXT = new RegExp(`^(?:TEMPLATE|${TEXTS})$`);
/** A quote opens a value where it follows `=`, and is a letter like any other elsewhere. */
const ATTRIBUTES = `(?=[\\s/>])(?:[^<>=]|=\\s*(?:"[^"]*"|'[^']*'|(?=[^\\s"'])))*`;
/** Comments and what stands inside a script or a text field are no tags. No part can be read twice, so that no markup stalls the page. */
const TAG = new RegExp(`<!--(?:-?>|[^]*?(?:--!?>|$))|<(${TEXTS})(${ATTRIBUTES})>[^]*?(?=</\\1|$)|<([a-z][^\\s/<>]*)(${ATTRIBUTES})>`, 'gi');
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g;

/** Template engines write `/` as a number. Of the characters that have names in HTML, no host is commonly written with one. */
const decode = (value: string): string => value.replace(/&#(x[\da-f]+|\d+);?/gi, (_, code) => String.fromCharCode(+`0${code}`));

/** The same markup with every start tag that must wait in its gated form. Scripts too where the browser would run them. */
export function quiet(held: Held, markup: string, scripts: boolean): string {
  return markup.replace(TAG, (whole, raw = '', rawAttributes = '', other = '', otherAttributes = '') => {
    const tag = (raw || other).toLowerCase();
    const script = tag === 'script';
    if (script && !scripts) return whole;
    const attributes: string = rawAttributes || otherAttributes;
    const ids: string[] = [];
    const own: { service?: string; category?: string; match?: string } = {};
    const renamed = attributes.replace(ATTRIBUTE, (text: string, name: string, value = '') => {
      const key = name.toLowerCase();
      if (script && key === 'type') return `data-${text}`;
      const plain = decode(value.replace(/^["']|["']$/g, ''));
      const mine = /^data-(service|category|match)$/.exec(key)?.[1] as keyof typeof own | undefined;
      if (mine) {
        // Of an attribute written twice, the first counts.
        own[mine] ||= (plain.match(/[\w!-]+/g) ?? []).join(' ');
        return '';
      }
      const claim = isAddress(tag, key) ? claimOn(held, key, plain) : null;
      if (!claim?.held) return text;
      ids.push(...claim.ids);
      return script ? text : `data-${text}`;
    });
    if (!ids[0]) return whole;
    const [service, category, added] = tagsFor(ids, held, own.service, own.category);
    const written = (name: string, ids: string): string => ids && ` data-${name}="${ids}"`;
    const mark = `${written('service', service)}${written('category', category)} data-guarded="${added}"${script ? ' type="text/plain"' : ''}`;
    return whole.replace(attributes, () => mark + renamed);
  });
}

const WRITERS = 'innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe setHTML createContextualFragment';

/** Markup that becomes elements: what must wait is asleep before the parser sees it. */
export function holdMarkup(held: Held, keeper: Keeper): () => void {
  return together([
    ...[Element, ShadowRoot, Range].map(({ prototype }) =>
      around(prototype, WRITERS, (self, args, proceed, name) => {
        const at = name === 'insertAdjacentHTML' ? 1 : 0;
        const given = args[at];
        const before = String(given);
        const beside = name === 'outerHTML' || (at && /^(beforeb|aftere)/i.test(String(args[0])));
        const after = !beside && ENDS_IN_TEXT.test((self as Element).tagName) ? before : quiet(held, before, self instanceof Range);
        const root = beside ? (self as Element).parentNode : self;
        const result = proceed(after === before ? args : args.with(at, typeof given === 'string' ? after : trusted(after)));
        if (root && /<script/i.test(before)) keeper.leave(root as Node);
        return result;
      }),
    ),
    around(Document.prototype, 'write writeln', (_self, args, proceed) => {
      const before = args.join('');
      const after = quiet(held, before, true);
      return proceed(after === before ? args : [args.every((part) => typeof part === 'string') ? after : trusted(after)]);
    }),
  ]);
}

type Policy = { createHTML(markup: string): string };
let policy: Policy | undefined;

/** Where the page had its markup trusted, so must be what we made of it. Needs the policy `placet-guard`; without it the browser refuses the markup. */
function trusted(markup: string): string {
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  policy ??= types?.createPolicy('placet-guard', { createHTML: (same) => same });
  return policy ? policy.createHTML(markup) : markup;
}
