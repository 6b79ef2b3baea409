/** The part of JSON Schema that `placet.schema.json` is written in. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: boolean | Shape;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** A setting that is not as it should be: where it stands, and what was expected there. */
export interface Mismatch {
  readonly code: 'unknown-key' | 'bad-value';
  readonly key: string;
  readonly expected: string;
}

type Bag = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Bag => typeof value === 'object' && !!value && !Array.isArray(value);

const KINDS: Readonly<Record<NonNullable<Shape['type']>, readonly [words: string, is: (value: unknown) => boolean]>> = {
  object: ['an object', isObject],
  array: ['a list', Array.isArray],
  string: ['a text', (value) => typeof value === 'string'],
  integer: ['a whole number', Number.isInteger],
  number: ['a number', (value) => typeof value === 'number'],
  // The tag's own attributes come as text.
  boolean: ['true or false', (value) => [true, false, '', 'true', 'false'].includes(value as never)],
};

/** `"a", "b" or 400`. */
const listed = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).reduce((all, one, at) => `${all}${at === values.length - 1 ? ' or ' : ', '}${one}`);

/** What a shape asks for, in words. */
function expectation({ type, description, enum: values, const: only, pattern, minimum, maximum, oneOf }: Shape): string {
  if (oneOf) return [...new Set(oneOf.map(expectation))].join(', or ');
  if (values) return values.length > 1 ? `one of ${listed(values)}` : JSON.stringify(values[0]);
  if (only !== undefined) return JSON.stringify(only);
  const bounds = [minimum !== undefined && `from ${minimum}`, maximum !== undefined && `to ${maximum}`].filter(Boolean).join(' ');
  return [type ? KINDS[type][0] : '', bounds, pattern && `of the form ${pattern}`, description && `(${description})`]
    .filter(Boolean)
    .join(' ');
}

/** With what it refers to in place. */
const resolved = ({ $ref, ...shape }: Shape, root: Shape): Shape => {
  const whole = { ...($ref && root.$defs![$ref.split('/').at(-1)!]), ...shape };
  return whole.oneOf ? { ...whole, oneOf: whole.oneOf.map((one) => resolved(one, root)) } : whole;
};

const fits = (shape: Shape, value: unknown): boolean => {
  if (shape.enum && !shape.enum.includes(value)) return false;
  if (shape.const !== undefined && shape.const !== value) return false;
  if (shape.type && !KINDS[shape.type][1](value)) return false;
  if (typeof value === 'string') return new RegExp(shape.pattern ?? '').test(value);
  if (typeof value === 'number') return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
  return true;
};

/** Everything in a value that is not as the shape asks, each by its path, such as `services[0].trackers[1].kind`. */
export function mismatches(given: Shape, value: unknown, path: string, root: Shape): Mismatch[] {
  if (value === undefined) return [];
  const shape = resolved(given, root);
  const bad = (key: string, expected = expectation(shape)): Mismatch[] => [{ code: 'bad-value', key, expected }];
  if (shape.oneOf) {
    const tried = shape.oneOf.map((one) => mismatches(one, value, path, root));
    if (tried.some((found) => !found.length)) return [];
    // The one that fits on the outside is the one that was meant: what is wrong is further in.
    return tried.find((found) => found.every(({ key }) => key !== path)) ?? bad(path);
  }
  if (!fits(shape, value)) return bad(path);
  if (Array.isArray(value)) return shape.items ? value.flatMap((item, at) => mismatches(shape.items!, item, `${path}[${at}]`, root)) : [];
  if (!isObject(value)) return [];

  const { properties = {}, additionalProperties: others = true, propertyNames, required = [] } = shape;
  const inside = Object.entries(value).flatMap(([name, item]): Mismatch[] => {
    const key = `${path}.${name}`;
    if (Object.hasOwn(properties, name)) return mismatches(properties[name]!, item, key, root);
    if (propertyNames && !fits(resolved(propertyNames, root), name))
      return bad(key, `a name that is ${expectation(resolved(propertyNames, root))}`);
    if (typeof others === 'object') return mismatches(others, item, key, root);
    return others ? [] : [{ code: 'unknown-key', key, expected: Object.keys(properties).join(', ') }];
  });
  const missing = required.filter((name) => value[name] === undefined);
  return [...missing.flatMap((name) => bad(`${path}.${name}`, 'something: it is required')), ...inside];
}
