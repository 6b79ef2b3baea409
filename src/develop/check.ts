import type { Resolved } from '../core/config.js';
import { milliseconds } from '../core/duration.js';
import schema from '../schema/placet.schema.json' with { type: 'json' };
import type { Config } from '../types.js';
import { type Mismatch, mismatches, type Shape } from './shape.js';

const settings = schema as unknown as Shape;

const oneOf =
  (...values: unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const isText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && !!value && Object.values(value).every((text) => typeof text === 'string'));
const isObject = (value: unknown): boolean => typeof value === 'object' && !!value && !Array.isArray(value);
const isLike =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    (typeof value === 'string' || typeof value === 'number') && pattern.test(`${value}`);
const isAddress = (value: unknown): boolean => typeof value === 'string' && !/^\s*(javascript|data|vbscript):/i.test(value);

/** Every setting: what it must be, in words and as a rule. */
const SETTINGS: Readonly<Record<string, readonly [expected: string, rule: (value: unknown) => boolean]>> = {
  $schema: ['the address of a JSON Schema', isAddress],
  controller: ['an object with at least `name`', (value) => isObject(value) && typeof (value as { name?: unknown }).name === 'string'],
  privacyPolicyUrl: ['an address', isAddress],
  cookiePolicyUrl: ['an address', isAddress],
  noticeVersion: ['1 to 32 letters, digits, dots, hyphens or underscores', isLike(/^[\w.-]{1,32}$/)],
  changes: ['a text, or one per language', isText],
  language: ['`auto` or a language tag such as `fr`', isLike(/^(auto|[a-z]{2,3}(-[A-Za-z0-9]+)*)$/)],
  duration: ['an ISO 8601 duration of 400 days at most, such as `P6M`', (value) => (milliseconds(value) ?? Infinity) <= 400 * 86_400_000],
  scope: [
    '`host`, `domain`, or a list of domains',
    (value) => value === 'host' || value === 'domain' || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
  ],
  cookieName: ['letters, digits, hyphens and underscores', isLike(/^[\w-]+$/)],
  account: ['true, false, `latest` or `first`', oneOf(true, false, 'latest', 'first')],
  categories: ['an object by category id', isObject],
  services: ['a list of services', Array.isArray],
  receipts: ['an object', isObject],
  signals: [
    '`{ "gpc": "deny-marketing" | "deny-all-and-hide" | "ignore" }`',
    (value) => isObject(value) && oneOf(undefined, 'deny-marketing', 'deny-all-and-hide', 'ignore')((value as { gpc?: unknown }).gpc),
  ],
  guard: ['an object', isObject],
  ui: ['an object, or false', (value) => value === false || isObject(value)],
  texts: ['texts by language', isObject],
  reload: ['`auto` or `never`', oneOf('auto', 'never')],
  debug: ['true or false', oneOf(true, false, '', 'true', 'false')],
  jurisdiction: ['a two-letter country code', isLike(/^[A-Z]{2}$/)],
};

/** Services that are left out for what others say: a category there is not, an id that is taken. */
function clashes({ services, categories }: Config): Mismatch[] {
  const ids = Object.entries({ essential: {}, preferences: {}, statistics: {}, marketing: {}, ...(isObject(categories) && categories) })
    .filter(([id, given]) => given || id === 'essential')
    .map(([id]) => id);
  const taken = new Set(ids);
  return (Array.isArray(services) ? services : []).flatMap((service, at): Mismatch[] => {
    const { id, category } = typeof service === 'object' && service ? service : { id: service, category: ids[0] };
    const key = `services[${at}]`;
    const found: Mismatch[] = [];
    if (typeof category === 'string' && !ids.includes(category))
      found.push({ code: 'bad-value', key: `${key}.category`, expected: `a category that is declared: ${ids.join(', ')}` });
    if (taken.has(id as string))
      found.push({ code: 'bad-value', key: typeof service === 'object' ? `${key}.id` : key, expected: 'an id that is not taken' });
    taken.add(id as string);
    return found;
  });
}

/** Every setting that is unknown or has a value that cannot be used, however deep it stands. */
export function check(config: Config): Mismatch[] {
  // What a resolved config holds besides is no setting. By these names, for a list of texts would not be shortened along.
  const { categoryList: _categories, serviceList: _services, index: _index, declared: _declared, ...given } = config as Partial<Resolved>;
  const found = Object.entries(given).flatMap(([key, value]): Mismatch[] => {
    const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
    if (!setting) return [{ code: 'unknown-key', key, expected: Object.keys(SETTINGS).join(', ') }];
    const [expected, rule] = setting;
    if (value !== undefined && !rule(value)) return [{ code: 'bad-value', key, expected }];
    // The value itself has been judged above, in words of its own.
    return mismatches(settings.properties![key]!, value, key, settings).filter((found) => found.key !== key);
  });
  return [...found, ...clashes(config)];
}
