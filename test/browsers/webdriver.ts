import type { Window } from './engine.js';

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

/** A session, and its first window. */
export async function session(driver: string, capabilities: object): Promise<Window> {
  const { sessionId } = await command<{ sessionId: string }>(`${driver}/session`, 'POST', { capabilities });
  const at = `${driver}/session/${sessionId}`;
  // Commands go to the window that was switched to last.
  let current = await command<string>(`${at}/window`, 'GET');
  return windowOf(current);

  function windowOf(handle: string): Window {
    const to = async <T>(path: string, body?: object): Promise<T> => {
      if (current !== handle) await command(`${at}/window`, 'POST', { handle });
      current = handle;
      return command<T>(at + path, 'POST', body);
    };
    return {
      open: async (url) => void (await to('/url', { url })),
      back: async () => void (await to('/back')),
      tab: async () => windowOf((await to<{ handle: string }>('/window/new', { type: 'tab' })).handle),
      async evaluate<T>(expression: string): Promise<T> {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const answer = await to<{ value: T; error?: string }>('/execute/async', { script, args: [] });
        if (answer.error) throw new Error(answer.error);
        return answer.value;
      },
      async click(find) {
        const found = await to<Record<string, string> | null>('/execute/sync', { script: `return ${find}`, args: [] });
        if (!found?.[ELEMENT]) throw new Error(`Nothing to click: ${find}`);
        await to(`/element/${found[ELEMENT]}/click`);
      },
      async press(key) {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
        await to('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      close: async () => void (await command(at, 'DELETE')),
    };
  }
}
