import { render } from 'preact';
import { createHost, raise } from './host.js';
import { inList } from './list.js';
import type { Piece, Ui } from './piece.js';
import css from './status.css?inline';
import { keepWayBack } from './wayBack.js';

/** Long enough to read two lines twice. Milliseconds. */
const SHOWN = 10_000;
/** A region must have stood empty for a moment, or what is put in it is not announced. WCAG 4.1.3. Milliseconds. */
const SETTLED = 100;

/** A quiet confirmation of what the visitor did, with a way back to it. It takes no focus, and goes by itself. */
export async function start(ui: Ui): Promise<Piece> {
  const { leaving, view } = ui.store;
  let words = await ui.detailed();
  const { host, root, speak } = createHost('placet-status', css, ui);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    speak();
    if (text) raise(host);
    else if (host.matches(':popover-open')) host.hidePopover();
    render(
      <div part="status" class={text && 'shown'}>
        <p role="status">{text}</p>
        {text && !leaving.peek().length && (
          <button type="button" onClick={() => ui.actions.open('preferences')}>
            {words.say('change')}
          </button>
        )}
      </div>,
      root,
    );
  }

  /** Never from under a pointer or a focus that is on it, and never before a reload. WCAG 2.2.1. */
  function fade(): void {
    if (host.matches(':hover, :focus-within')) timer = setTimeout(fade, SHOWN);
    else if (!leaving.peek().length) say('');
  }

  async function announce(): Promise<void> {
    const names = (ui.leftover ?? []).map(({ name }) => name);
    ui.leftover = null;
    words = await ui.detailed();
    keepWayBack({ store: ui.store, words }, host);
    say(
      leaving.peek().length
        ? words.say('reloading')
        : names.length
          ? words.say('leftover', { names: inList(names, words.language) })
          : words.say('saved'),
    );
    timer = setTimeout(fade, SHOWN);
  }

  return {
    draw() {
      host.dataset.view = view.peek();
      if (view.peek() === 'preferences') say('');
      if (!ui.leftover && !leaving.peek().length) return;
      if (!host.isConnected) {
        document.body.append(host);
        say('');
      }
      clearTimeout(timer);
      timer = setTimeout(() => void announce(), SETTLED);
    },
    stop() {
      clearTimeout(timer);
      host.remove();
    },
  };
}
