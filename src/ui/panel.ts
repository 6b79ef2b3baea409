import type { Cell } from '../core/cell.js';
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
  const { store, parts, receipts, deciding } = context;
  const { config, view, unanswered, language } = store;
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

  const isDue = (): boolean => !deferred && store.ready.peek() && unanswered().length > 0;
  const close = (): void => {
    // Left unanswered, nothing is stored: it will be asked again on the next page. R24.
    deferred ||= view.peek() === 'banner';
    show(isDue() ? 'banner' : 'none');
  };
  const decide: Actions['decide'] = async (answers, how) => (await deciding()).act(answers, how);
  const open = (next: 'banner' | 'preferences' = 'preferences'): void => {
    if (next === 'preferences' || unanswered().length) show(next);
  };

  const unmount = await mount(store, { decide, close, open, receipts, setLanguage }, parts);

  if (config.signals || (!store.saved.peek() && receipts.latest()))
    await import('./before.js').then(
      (part) => part.before(context, isDue, decide),
      () => store.report('ui-missing'),
    );
  const follow = (): void => {
    const due = store.ready.peek() && unanswered().length > 0;
    if (due ? view.peek() === 'none' && !deferred : view.peek() === 'banner') show(due ? 'banner' : 'none');
  };
  const stops = [store.saved, store.ready].map((one) => (one as Cell<unknown>).subscribe(follow));
  context.stops.push(...stops, unmount, () => show('none'));
  return { open, close, setLanguage };
}
