/** As much of the WebDriver protocol as the scenarios need. https://www.w3.org/TR/webdriver2/ */

/** The key under which WebDriver sends a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' } as const;

/** The answer's `value`; rejects with the driver's own words. */
export async function command<T>(url: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<T> {
  const answer = await fetch(url, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

/** A session, and what can be done in it. */
export async function session(driver: string, capabilities: object) {
  const { sessionId } = await command<{ sessionId: string }>(`${driver}/session`, 'POST', { capabilities });
  const at = `${driver}/session/${sessionId}`;
  return {
    open: async (url: string): Promise<void> => void (await command(`${at}/url`, 'POST', { url })),
    async evaluate<T>(expression: string): Promise<T> {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = await command<{ value: T; error?: string }>(`${at}/execute/async`, 'POST', { script, args: [] });
      if (answer.error) throw new Error(answer.error);
      return answer.value;
    },
    async click(find: string): Promise<void> {
      const found = await command<Record<string, string> | null>(`${at}/execute/sync`, 'POST', { script: `return ${find}`, args: [] });
      if (!found?.[ELEMENT]) throw new Error(`Nothing to click: ${find}`);
      await command(`${at}/element/${found[ELEMENT]}/click`, 'POST');
    },
    async press(key: keyof typeof KEYS): Promise<void> {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await command(`${at}/actions`, 'POST', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async (): Promise<void> => void (await command(at, 'DELETE')),
  };
}
