/** What this device keeps under a name; null where there is nothing, or storage is denied. */
export function item(name: string): string | null | undefined {
  try {
    return localStorage.getItem(name);
  } catch {
    return undefined;
  }
}
