import { cell } from '../core/cell.js';
import type { Store, View } from '../core/store.js';
import type { Context } from '../decision/index.js';
import type { Actions } from '../parts.js';
import type { Layer, Mounted, MountOptions } from './layers.js';
import { mount } from './mount.js';
import type { Panel } from './panel.js';
import type { Ui } from './piece.js';

const EVERY: readonly Layer[] = ['preferences', 'placeholders', 'status'];

/** The store as the drawn parts are to see it: what is not wanted never comes up. */
function seen(store: Store, { layers = EVERY, look = {} }: MountOptions): Store {
  return {
    ...store,
    // Over the config, not a copy of it: one that arrives late is seen too.
    config: Object.assign(Object.create(store.config), { ui: look }),
    ...(!layers.includes('placeholders') && { embeds: cell<ReadonlySet<HTMLElement>>(new Set()) }),
    ...(!layers.includes('status') && { decision: cell(null), leaving: cell<readonly string[]>([]) }),
  };
}

/** For a page that draws its own first layer: nothing is drawn but what `mount` of `placet/ui` asks for. */
export function ownPanel(context: Context, show: (view: View) => void, setLanguage: Panel['setLanguage']): Panel {
  const { store, parts, receipts, deciding, stops } = context;
  let mounted: (Mounted & { options: MountOptions }) | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const close = (): void => show('none');
  context.close = close;

  function open(): void {
    const { layers = EVERY, onPreferences } = mounted?.options ?? {};
    if (!mounted) store.report('no-ui');
    else if (layers.includes('preferences')) show('preferences');
    else onPreferences?.();
  }

  const decide: Actions['decide'] = async (answers, how) => {
    const before = store.decision.peek();
    // The window leaves as soon as the choice is stored; erasing and proof may take longer.
    const stop = store.decision.subscribe((made) => void (made !== before && close()));
    return (await deciding()).act(answers, how).finally(stop);
  };

  async function start(options: MountOptions): Promise<Mounted> {
    mounted?.stop();
    const view = seen(store, options);
    let ui!: Ui;
    const end = await mount(view, { decide, close, open, receipts, setLanguage }, parts, (ready) => (ui = ready));
    const own: typeof mounted = {
      ui,
      options,
      stop() {
        if (mounted === own) {
          mounted = undefined;
          close();
        }
        end();
      },
    };
    mounted = own;
    return own;
  }

  stops.push(() => mounted?.stop());
  return {
    // One after the other, so that the last one asked for is the one that stands.
    open(_?: unknown, options?: MountOptions) {
      if (!options) return open();
      const started = last.then(() => start(options));
      last = started.catch(() => {});
      return started;
    },
    close,
    setLanguage,
  };
}
