import { render } from 'preact';
import { GATED } from '../core/gate/tags.js';
import type { Action, Service } from '../types.js';
import { standIn } from './box.js';
import { dropAdded, dropCopies } from './copies.js';
import { described } from './described.js';
import { focused } from './focus.js';
import { watchPage } from './followPage.js';
import { isFought } from './fought.js';
import { hideIn, type Tree } from './hide.js';
import { createHost } from './host.js';
import { inList } from './list.js';
import type { Piece, Ui } from './piece.js';
import css from './placeholder.css?inline';
import { moveTo } from './sheets.js';
import { rich, safeUrl } from './text.js';
import { toGrant } from './toGrant.js';
import type { Words } from './words.js';

/**
 * The owner's picture of what is held, the embed's own before its service's, when it comes from this very site: nothing is
 * asked of a third party before a yes. R214. That of a held film is the third party's by right, and waits with it.
 */
function posterOf({ store }: Ui, embed: HTMLElement): string | undefined {
  const { poster } = (store.config.index[embed.dataset.service ?? ''] ?? {}) as Partial<Service>;
  const own = embed.dataset.poster;
  const found = [own, poster].map(safeUrl).find((url) => url && new URL(url).origin === location.origin);
  const foreign = poster || (embed.localName === 'video' ? '' : own);
  if (!found && foreign) store.report('foreign-poster', foreign);
  return found;
}

interface Props {
  ui: Ui;
  words: Words;
  embed: HTMLElement;
  poster?: string;
}

/** Who is behind what is blocked, what showing it does and grants, and one tap to allow it, for now or for good. R214. */
export function Placeholder({ ui, words, embed, poster }: Props) {
  const { say, pick, titleOf } = words;
  const { index } = ui.store.config;
  const ids = toGrant(embed, ui.store);
  const service = index[embed.dataset.service ?? ''] as Service | undefined;
  const name = service ? titleOf(service) : '';
  const who = pick(service?.provider?.name) || name || say('thirdParty');
  const policy = safeUrl(service?.provider?.policyUrl);
  const titles = (given: readonly string[]): string =>
    inList(
      given.map((id) => titleOf(index[id] as Service)),
      words.language,
    );
  const whole = titles(ids.filter((id) => id !== service?.id));
  const allow = (part: string, action: Action, label: string) => (
    <button
      type="button"
      class="button"
      part={part}
      data-placet={part}
      aria-label={`${label} ${titles(ids)}`}
      onClick={(event) =>
        ui.decide(Object.fromEntries(ids.map((id) => [id, true])), { reason: 'placeholder', action, layer: 'placeholder', event })
      }
    >
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div part="placeholder" role="group" aria-labelledby="what">
      {poster && <img src={poster} alt="" decoding="async" />}
      <div class={poster ? 'card' : ''}>
        <p id="what" class="what">
          {say('placeholder', { name: name || say('thisContent') })}
        </p>
        <p class="why">
          <bdi>{rich(pick(service?.purpose))}</bdi> {say('placeholderAbout', { name: who })}{' '}
          {whole && say('placeholderWhole', { names: whole })}{' '}
          {policy && (
            <a href={policy} aria-label={`${say('privacyPolicy')} (${who})`}>
              {say('privacyPolicy')}
            </a>
          )}
        </p>
        {ids.length > 0 && (
          <div class="allowing">
            {allow('allow-once', 'allow-once', say('allowOnce'))}
            {allow('allow', 'allow-service', say('allowAlways'))}
          </div>
        )}
        <p class="links">
          <button type="button" onClick={() => ui.actions.open('preferences')}>
            {say('moreChoices')}
          </button>
        </p>
      </div>
    </div>
  );
}

/** In a page that is shown: one of a frame that is gone has no window. */
const isShown = ({ isConnected, ownerDocument }: Node): unknown => isConnected && ownerDocument?.defaultView;

/**
 * A placeholder stands in the box of each held embed until it is released, and again when it is taken back; wherever the page
 * moves the embed, and no longer than the page keeps it and its marks.
 */
export async function start(ui: Ui): Promise<Piece> {
  let spoken = ui.detailed;
  let words = await spoken();
  await described(ui);
  const unfollow = watchPage(ui.store);
  const standing = new Map<HTMLElement, { isInPlace(): boolean; draw(): void; leave(): void }>();
  const trees = new Map<Tree, () => void>();
  const observer = new MutationObserver((records) => {
    dropAdded(records);
    look();
  });

  function watch(tree: Tree): void {
    if (trees.has(tree)) return;
    dropCopies(tree);
    trees.set(tree, hideIn(tree));
    observer.observe(tree, { childList: true, subtree: true, attributeFilter: ['data-category', 'data-service'] });
  }

  function stand(embed: HTMLElement): void {
    if (isFought(embed)) return;
    const { host, root, speak } = createHost('placet-embed', css, ui);
    const { parentNode } = embed;
    const tree = embed.getRootNode() as Tree;
    watch(tree);
    moveTo(embed.ownerDocument, host);
    // Measured as the page has it, before anything stands beside it.
    const undo = standIn(embed, host);
    embed.before(host);
    const poster = posterOf(ui, embed);
    const one = {
      isInPlace: () => host.nextElementSibling === embed && embed.parentNode === parentNode && embed.getRootNode() === tree,
      draw() {
        speak();
        render(<Placeholder ui={ui} words={words} embed={embed} poster={poster} />, root);
      },
      leave() {
        const had = root.contains(focused());
        standing.delete(embed);
        undo();
        host.remove();
        // The visitor who asked for it by keyboard goes on from there.
        if (had) embed.focus();
      },
    };
    standing.set(embed, one);
    one.draw();
  }

  /** Brings what stands in line with what is held, and with what the page has made of both. */
  function look(): void {
    const held = new Set([...ui.store.embeds.peek()].filter((embed) => isShown(embed) && embed.matches(GATED)));
    for (const [embed, { isInPlace, leave }] of standing) if (!held.has(embed) || !isInPlace()) leave();
    for (const embed of held) if (!standing.has(embed)) stand(embed);
  }

  watch(document);
  return {
    draw() {
      look();
      for (const { draw } of standing.values()) draw();
      if (spoken === ui.detailed) return;
      spoken = ui.detailed;
      spoken().then((now) => {
        words = now;
        for (const { draw } of standing.values()) draw();
      });
    },
    stop() {
      unfollow();
      observer.disconnect();
      for (const { leave } of standing.values()) leave();
      for (const show of trees.values()) show();
    },
  };
}
