import { emit } from '../core/events.js';
import { chooseLanguage } from '../core/language.js';
import type { View } from '../core/store.js';
import type { Context } from '../decision/index.js';
import type { Actions } from '../parts.js';
import { mount } from './mount.js';

/** What opens and closes the drawn parts. */
export interface Panel {
  open(view?: 'banner' | 'preferences'): void;
  close(): void;
  setLanguage(tag: string): Promise<void>;
}

/** Draws, and keeps the first layer open exactly while there is something to ask that was not put off. */
export async function startPanel(context: Context): Promise<Panel> {
  const { store, parts, receipts, deciding, stops } = context;
  const { config, view, unanswered, language, saved, ready, report } = store;
  const setLanguage = async (tag: string): Promise<void> => void (language.value = chooseLanguage(tag));
  let deferred = false;

  function show(next: View): void {
    const before = view.peek();
    if (before === next) return;
    view.value = next;
    if (before !== 'none') emit('close', { view: before });
    if (next !== 'none') emit('open', { view: next });
  }

  language.value ||= chooseLanguage(config.language);
  if (config.ui === false) return (await import('./own.js')).ownPanel(context, show, setLanguage);

  const isDue = (): unknown => !deferred && ready.peek() && unanswered()[0];
  const close = (): void => {
    // Left unanswered, nothing is stored: it will be asked again on the next page. R24.
    deferred ||= view.peek() === 'banner';
    show(isDue() ? 'banner' : 'none');
  };
  const decide: Actions['decide'] = (answers, how) =>
    deciding()
      .then((part) => part.act(answers, how))
      .catch((error) => {
        // What cannot be stored, a refusal least of all, leaves nothing granted on this page; it is asked again.
        saved.value = null;
        throw error;
      });
  const open = (next?: 'banner' | 'preferences'): void => {
    // As a listener it is called with an event.
    if (next !== 'banner') show('preferences');
    else if (unanswered()[0]) {
      deferred = false;
      show(next);
    }
  };

  stops.push(await mount(store, { decide, close, open, receipts, setLanguage }, parts));

  if (config.signals && isDue())
    await import('./before.js').then((part) => part.before(store, decide)).catch((error) => report('ui-missing', error));
  const follow = (): void => {
    if (view.peek() !== 'preferences') show(isDue() ? 'banner' : 'none');
  };
  stops.push(saved.subscribe(follow));
  stops.push(ready.subscribe(follow));
  stops.push(() => show('none'));
  context.close = close;
  return { open, close, setLanguage };
}
