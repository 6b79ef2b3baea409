import schema from '../../../src/schema/placet.schema.json' with { type: 'json' };
import type { Config } from '../../../src/types.js';

/** As much of JSON Schema as the config's own uses. */
interface Rule {
  $ref?: string;
  oneOf?: Rule[];
  const?: unknown;
  enum?: unknown[];
  type?: string;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  items?: Rule;
  properties?: Record<string, Rule>;
  propertyNames?: Rule;
  additionalProperties?: Rule | boolean;
  required?: string[];
}

const definitions = schema.$defs as unknown as Record<string, Rule>;
const isBag = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && !!value && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => typeof value === 'object' && !!value && !Object.keys(value).length;

/** Characters no address holds unescaped. RFC 3986. */
const NOT_IN_AN_ADDRESS = /[\s<>"{}|\\^`]/;

/**
 * The part of a config its schema takes, and the paths of what it does not: settings half written, unknown, or of the
 * wrong shape. Whatever comes in, from a field or a link, what comes out is a config.
 */
export function sound(given: unknown): { config: Config; lost: string[] } {
  const lost: string[] = [];

  function keep(value: unknown, rule: Rule, path: string): unknown {
    if (rule.$ref) return keep(value, definitions[rule.$ref.split('/').at(-1)!]!, path);
    if (rule.oneOf) {
      const before = lost.length;
      for (const one of rule.oneOf) {
        lost.length = before;
        const kept = keep(value, one, path);
        if (kept !== undefined) return kept;
      }
      return undefined;
    }
    const kept = shaped(value, rule, path);
    if (kept === undefined && !isEmpty(value)) lost.push(path);
    return kept;
  }

  function shaped(value: unknown, rule: Rule, path: string): unknown {
    const within = (key: string): string => (path ? `${path}.${key}` : key);
    if ('const' in rule) return value === rule.const ? value : undefined;
    if (rule.enum) return rule.enum.includes(value) ? value : undefined;
    if (rule.type === 'string') {
      const fits = !rule.pattern || new RegExp(rule.pattern).test(String(value));
      const isAddress = rule.format !== 'uri-reference' || !NOT_IN_AN_ADDRESS.test(String(value));
      return typeof value === 'string' && value && fits && isAddress ? value : undefined;
    }
    if (rule.type === 'boolean') return typeof value === 'boolean' ? value : undefined;
    if (rule.type === 'integer') {
      return Number.isInteger(value) && Number(value) >= (rule.minimum ?? 0) && Number(value) <= (rule.maximum ?? Infinity)
        ? value
        : undefined;
    }
    if (rule.type === 'array') {
      if (!Array.isArray(value)) return undefined;
      const list = value.map((item, index) => keep(item, rule.items!, within(String(index)))).filter((item) => item !== undefined);
      return list.length ? list : undefined;
    }
    if (!isBag(value)) return undefined;
    const kept: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      // Written, it would not be a key but where others come from.
      if (key === '__proto__') continue;
      const known = rule.properties && Object.hasOwn(rule.properties, key) ? rule.properties[key] : rule.additionalProperties;
      const named = !rule.propertyNames || keep(key, rule.propertyNames, within(key)) !== undefined;
      const part = named && isBag(known) ? keep(item, known as Rule, within(key)) : undefined;
      if (!isBag(known)) lost.push(within(key));
      if (part !== undefined) kept[key] = part;
    }
    if (rule.required?.some((key) => !(key in kept)) || isEmpty(kept)) return undefined;
    return kept;
  }

  const config = (keep(given, schema as unknown as Rule, '') ?? {}) as Config;
  return { config, lost: lost.filter(Boolean) };
}
