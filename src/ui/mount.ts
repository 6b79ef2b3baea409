import type { Cell } from '../core/cell.js';
import { page } from '../core/page.js';
import type { Store } from '../core/store.js';
import type { Actions, Parts } from '../parts.js';
import { start } from './Banner.js';
import type { Look, Piece, Ui } from './piece.js';
import { loadWords } from './words.js';

/** Draws what the store calls for, until the returned stop is called. Resolves once the texts are there; `onReady` hears what it draws with. */
export async function mount(store: Store, actions: Actions, parts: Parts, onReady?: (ui: Ui) => void): Promise<() => void> {
  const { view, embeds, invalidated, saved, leaving, language, decision, report } = store;
  const pieces: Piece[] = [];
  let due = false;

  const missing = (error: unknown): void => report('ui-missing', error);

  /** A piece that is fetched when first called for; one that cannot be had is tried again at the next call. */
  function fetched(isDue: () => unknown, load: () => Promise<{ start(ui: Ui): Promise<Piece> }>): Piece {
    let piece: Promise<Piece> | undefined;
    return {
      draw() {
        if (!piece && !isDue()) return;
        piece ??= load().then(({ start }) => start(ui));
        piece
          .then(({ draw }) => draw())
          .catch((error) => {
            piece = undefined;
            missing(error);
            if (view.peek() === 'preferences') actions.close();
          });
      },
      stop: () => void piece?.then(({ stop }) => stop()),
    };
  }

  /** Several changes of one act are drawn once. */
  function draw(): void {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      try {
        for (const piece of pieces) piece.draw();
      } catch (error) {
        // What cannot be drawn is not asked, and so stays denied; the page goes on.
        missing(error);
      }
    });
  }

  async function speak(): Promise<void> {
    const loaded = await loadWords(store, parts);
    if (loaded.words.language === language.peek()) Object.assign(ui, loaded);
    draw();
  }

  const { layout, position, preset, theme, tokens } = store.config.ui || {};
  const ui = {
    store,
    parts,
    look: { layout: 'bar', position: 'bottom', sheets: [] } as Look,
    actions,
    outcome: false,
    async decide(answers, how) {
      // Pressed again meanwhile, it is the same answer.
      if (ui.outcome === null) return;
      ui.outcome = null;
      ui.how = how;
      draw();
      try {
        const { leftover } = await actions.decide(answers, how);
        if (leftover[0]) ui.outcome = leftover;
      } catch (error) {
        report('decision-missing', error);
        // Once decided, it is the proof that failed: the choice stands.
        ui.outcome ??= 'failed';
      }
      draw();
    },
  } as Ui;

  const on = (cells: readonly unknown[], then: () => void) => cells.map((cell) => (cell as Cell<unknown>).subscribe(then));
  // Before anything is drawn, so that nothing changes under the visitor's eyes.
  if (tokens || !/^(bar)?,(bottom)?,(default)?,(auto)?$/.test([layout, position, preset, theme] as never))
    await import('./look.js').then(async ({ lookOf }) => void (ui.look = await lookOf(store, actions))).catch(missing);
  await speak();
  if (!page('body')) await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));
  pieces.push(
    start(ui),
    fetched(
      () => saved.peek() || leaving.peek()[0] || ui.outcome,
      () => import('./Status.js'),
    ),
    fetched(
      () => view.peek() === 'preferences',
      () => import('./Preferences.js'),
    ),
    fetched(
      () => embeds.peek().size,
      () => import('./Placeholder.js'),
    ),
  );
  const stops = [
    ...on([view, embeds, saved, leaving], draw),
    ...on([language, invalidated], () => void speak().catch(missing)),
    decision.subscribe(() => {
      // Another tab's decision, or one by the site's own code, is not the visitor's to hear of here.
      if (ui.outcome !== null) return;
      ui.outcome = [];
      // Drawn with what was saved.
      if (view.peek() === 'preferences') actions.close();
    }),
  ];
  onReady?.(ui);
  return () => {
    for (const stop of [...stops, ...pieces.splice(0).map((piece) => piece.stop)]) stop();
  };
}
