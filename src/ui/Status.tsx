import { render } from 'preact';
import { lasting } from '../core/once.js';
import { page } from '../core/page.js';
import { modal } from './again.js';
import { watchCopies } from './copies.js';
import { focused } from './focus.js';
import { watchPage } from './followPage.js';
import { createHost, raise } from './host.js';
import { inList } from './list.js';
import type { Piece, Ui } from './piece.js';
import css from './status.css?inline';
import { keepWayBack, rulesFor } from './wayBack.js';

/** Long enough to read two lines twice. Milliseconds. */
const SHOWN = 10_000;
/** A region must have stood empty for a moment, or what is put in it is not announced. WCAG 4.1.3. Milliseconds. */
const SETTLED = 100;

/** A quiet confirmation of what the visitor did, with a way back to it. It takes no focus from where it is, and goes by itself. */
export async function start(ui: Ui): Promise<Piece> {
  const { config, decision, leaving, saved, view } = ui.store;
  let words = await ui.detailed();
  const { host, root, speak } = createHost('placet-status', css, ui);
  const unfollow = watchPage(ui.store);
  // Of the first layer, which a page kept while it was asked brings back.
  const unwatch = watchCopies();
  let rules: string | undefined;
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

  /** What there is to say of the act. */
  function message(): string {
    const { outcome } = ui;
    if (leaving.peek().length) return words.say('reloading');
    if (outcome === 'failed') return words.say('failed');
    const names = (outcome || []).map(({ name }) => name);
    if (names.length) return words.say('leftover', { names: inList(names, words.language) });
    return words.say(decision.peek()?.action === 'allow-once' ? 'savedOnce' : 'saved');
  }

  /**
   * The keyboard answered the first layer and lost its place with it. It goes on from the confirmation, which then stands where
   * the first layer stood, ahead of the page; or from the answer that failed and is back. WCAG 2.4.3.
   */
  function giveFocus(): void {
    const { event, layer } = ui.how ?? {};
    if (layer !== 'first' || !event?.isTrusted || (event as UIEvent).detail || focused()) return;
    let place = event.target as HTMLElement;
    if (!place.isConnected) {
      (modal() ?? page('body')).prepend(host);
      raise(host);
      place = root.querySelector('[part]')!;
      place.tabIndex = -1;
    }
    place.focus();
  }

  async function announce(): Promise<void> {
    words = await ui.detailed();
    // The visitor acts again: that will be said.
    if (ui.outcome === null) return;
    say(message());
    ui.outcome = false;
    giveFocus();
    timer = setTimeout(fade, SHOWN);
  }

  return {
    draw() {
      host.dataset.view = view.peek();
      // Nothing is kept for a visitor who has decided nothing.
      if (lasting(saved.peek())) keepWayBack(ui, (rules ??= rulesFor(config.ui || {}, host)));
      if (view.peek() === 'preferences') say('');
      if (!ui.outcome && !leaving.peek().length) return;
      if (!host.isConnected) {
        (modal() ?? page('body')).append(host);
        say('');
      }
      clearTimeout(timer);
      timer = setTimeout(() => void announce(), SETTLED);
    },
    stop() {
      unfollow();
      unwatch();
      clearTimeout(timer);
      host.remove();
    },
  };
}
