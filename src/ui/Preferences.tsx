import { render } from 'preact';
import { reachOf } from '../core/changed.js';
import { isWatched } from '../core/local.js';
import { lasting } from '../core/once.js';
import { ownService } from '../core/own.js';
import { page } from '../core/page.js';
import { isGranted } from '../core/rules.js';
import type { Action, Service } from '../types.js';
import { About } from './About.js';
import { leaveAddress } from './address.js';
import { Category } from './Category.js';
import { Choices } from './Choices.js';
import { described } from './described.js';
import { createDraft, type Draft } from './draft.js';
import { focused, giveBack } from './focus.js';
import { watchPage } from './followPage.js';
import { createHost } from './host.js';
import type { Piece, Ui } from './piece.js';
import window from './preferences.css?inline';
import services from './services.css?inline';
import toggle from './switch.css?inline';
import { rich } from './text.js';
import type { Words } from './words.js';

/** What the window holds: every category with its services, who answers for the data, what was chosen, and the answers where there are any to give. */
export function Panel({ ui, words, draft }: { ui: Ui; words: Words; draft: Draft }) {
  const { store, actions } = ui;
  const { say } = words;
  const { categoryList, serviceList } = store.config;
  const reach = reachOf(store.config);
  const asked = categoryList.filter(({ essential }) => !essential);
  const isAsking = asked.length > 0;
  const all = (granted: boolean) => Object.fromEntries(asked.map(({ id }) => [id, granted]));
  const answer = (name: string, label: string, action: Action, answers: () => Readonly<Record<string, boolean>>) => (
    <button
      type="button"
      class="button"
      part={name}
      data-placet={name}
      onClick={(event) => ui.decide(answers(), { reason: 'preferences', action, layer: 'second', event })}
    >
      {label}
    </button>
  );
  return (
    <>
      <div class="top">
        <h2 class="heading" id="title" tabIndex={-1}>
          {say('manage')}
        </h2>
        <button type="button" class="close" part="close" onClick={actions.close}>
          {say('close')}
        </button>
      </div>
      <div class="body">
        {isAsking && <p>{rich(say('preferencesIntro'))}</p>}
        {isAsking && reach.length > 0 && <p>{reach.map((key) => say(key)).join(' ')}</p>}
        {categoryList.map((category) => {
          const services = (serviceList as Service[]).filter((service) => service.category === category.id);
          const listed = category.essential ? [...services, ownService(store.config, say)] : services;
          return <Category key={category.id} category={category} services={listed} words={words} draft={draft} />;
        })}
        <About store={store} words={words} />
        <Choices ui={ui} words={words} asked={isAsking} />
      </div>
      {isAsking && (
        <div class="answers">
          {answer('accept', say('acceptAll'), 'accept-all', () => all(true))}
          {answer('reject', say('rejectAll'), 'reject-all', () => all(false))}
          {answer('save', say('save'), 'save-choices', draft.answers)}
        </div>
      )}
    </>
  );
}

const review = async ({ parts, store }: Ui): Promise<void> => (await parts.develop()).review(store.config);
const compare = async ({ store }: Ui, layer: ParentNode | null): Promise<void> =>
  (await import('./uneven.js')).compareAnswers(layer, store.report);

/** The second layer: a modal window over everything. Closing it changes nothing. */
export async function start(ui: Ui): Promise<Piece> {
  const { view } = ui.store;
  const isTried = isWatched(ui.store.config);
  // The first layer, before the window stands over it.
  if (isTried) await compare(ui, document.querySelector('placet-ui')).catch(() => {});
  let spoken = ui.detailed;
  let words = await spoken();
  await described(ui);
  const { config } = ui.store;
  // Who has chosen already and tries another config looks here; the decision part is not fetched for that.
  if (isTried) void review(ui).catch(() => {});
  const unfollow = watchPage(ui.store);
  let close: (() => void) | undefined;
  let redraw: (() => void) | undefined;

  function open(): void {
    const { host, root, speak } = createHost('placet-preferences', window + services + toggle, ui);
    const { saved } = ui.store;
    // What was allowed for this page is no answer yet: saved untouched, it would become one.
    const draft = createDraft({ config, granted: (id) => isGranted(config, lasting(saved.peek()), id) });
    const opener = focused();
    redraw = () => {
      speak();
      render(
        <dialog part="preferences" aria-labelledby="title" onClose={ui.actions.close}>
          <Panel ui={ui} words={words} draft={draft} />
        </dialog>,
        root,
      );
    };
    redraw();
    page('body').append(host);
    const dialog = root.querySelector('dialog')!;
    dialog.showModal();
    root.querySelector<HTMLElement>('#title')!.focus();
    // Hidden by a blocker, an open window would leave the page out of reach.
    const observer = new ResizeObserver(() => dialog.checkVisibility() || ui.actions.close());
    observer.observe(dialog);
    if (!dialog.checkVisibility()) ui.actions.close();
    else if (isTried) void compare(ui, root).catch(() => {});
    close = () => {
      observer.disconnect();
      leaveAddress();
      render(null, root);
      host.remove();
      if (!focused()) giveBack(opener);
      close = redraw = undefined;
    };
  }

  return {
    draw() {
      const wanted = view.peek() === 'preferences';
      if (!wanted) return close?.();
      if (!close) open();
      if (spoken === ui.detailed) return;
      spoken = ui.detailed;
      spoken().then((now) => {
        words = now;
        redraw?.();
      });
    },
    stop() {
      unfollow();
      close?.();
    },
  };
}
