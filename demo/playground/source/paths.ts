/** Values inside a config, by dotted path: `services.0.provider.name`. */

type Bag = Readonly<Record<string, unknown>>;

export const read = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => (found && Object.hasOwn(found as object, key) ? (found as Bag)[key] : undefined), root);

/** A copy with that value there; an empty one takes its key away. What is not on the path is shared with the original. */
export function write<Root>(root: Root, path: string, value: unknown): Root {
  const [key, ...rest] = path.split('.') as [string, ...string[]];
  const next = rest.length ? write(read(root ?? {}, key), rest.join('.'), value) : value;
  if (Array.isArray(root) || (root === undefined && /^\d+$/.test(key))) {
    const list = [...((root as unknown as unknown[]) ?? [])];
    if (next === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = next;
    return list as Root;
  }
  const copy: Record<string, unknown> = { ...(root as Bag), [key]: next };
  if (next === undefined || next === '') delete copy[key];
  return copy as Root;
}
