import { render } from 'preact';
import type { Service } from '../types.js';
import { standIn } from './box.js';
import { focused } from './focus.js';
import { createHost } from './host.js';
import type { Piece, Ui } from './piece.js';
import css from './placeholder.css?inline';
import { rich, safeUrl } from './text.js';
import type { Words } from './words.js';

/** What a yes to this embed grants: its service, or the categories it names. */
const wanted = ({ dataset }: HTMLElement): string[] =>
  (dataset.service ? [dataset.service] : (dataset.category ?? '').split(/[\s,]+/)).map((id) => id.trim()).filter(Boolean);

/** The owner's picture of what is held, when it comes from this very site: nothing is asked of a third party before a yes. R214. */
function posterOf(service: Service | undefined): string | undefined {
  const url = service?.poster && safeUrl(service.poster);
  return url && new URL(url).origin === location.origin ? url : undefined;
}

/** Who is behind what is blocked, what showing it does, and one tap to allow it. R214. */
export function Placeholder({ ui, words, embed }: { ui: Ui; words: Words; embed: HTMLElement }) {
  const { say, pick, titleOf } = words;
  const { index } = ui.store.config;
  const ids = wanted(embed);
  const service = index[embed.dataset.service?.trim() ?? ''] as Service | undefined;
  const name = service ? titleOf(service) : '';
  const who = pick(service?.provider?.name) || name || say('thirdParty');
  const policy = safeUrl(service?.provider?.policyUrl);
  const poster = posterOf(service);
  const category = index[service?.category ?? ids[0] ?? ''];
  const allow = (event: Event) =>
    ui.decide(Object.fromEntries(ids.map((id) => [id, true])), {
      reason: 'placeholder',
      action: 'allow-service',
      layer: 'placeholder',
      event,
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div part="placeholder" role="group" aria-labelledby="what">
      {poster && <img src={poster} alt="" decoding="async" />}
      <div class={poster ? 'card' : ''}>
        <p id="what" class="what">
          {say('placeholder', { name: name || say('thisContent') })}
        </p>
        <p class="why">
          {rich(pick(service?.purpose))} {say('placeholderAbout', { name: who })} {policy && <a href={policy}>{say('privacyPolicy')}</a>}
        </p>
        <button type="button" class="button" part="allow" data-placet="allow" onClick={allow}>
          {say('allow', { name: name || (category ? titleOf(category as Service) : '') }).trim()}
        </button>
        <p class="links">
          <button type="button" onClick={() => ui.actions.open('preferences')}>
            {say('moreChoices')}
          </button>
        </p>
      </div>
    </div>
  );
}

/** A placeholder stands in the box of each held embed until it is released, and again when it is taken back. */
export async function start(ui: Ui): Promise<Piece> {
  let spoken = ui.detailed;
  let words = await spoken();
  const standing = new Map<HTMLElement, { draw(): void; leave(): void }>();

  function stand(embed: HTMLElement): void {
    const { host, root, speak } = createHost('placet-embed', css, ui);
    const undo = standIn(embed, root);
    embed.before(host);
    standing.set(embed, {
      draw() {
        speak();
        render(<Placeholder ui={ui} words={words} embed={embed} />, root);
      },
      leave() {
        const had = root.contains(focused());
        standing.delete(embed);
        undo();
        host.remove();
        // The visitor who asked for it by keyboard goes on from there.
        if (had) embed.focus();
      },
    });
  }

  return {
    draw() {
      const held = ui.store.embeds.peek();
      for (const [embed, { leave }] of standing) if (!held.has(embed)) leave();
      for (const embed of held) if (!standing.has(embed)) stand(embed);
      for (const { draw } of standing.values()) draw();
      if (spoken === ui.detailed) return;
      spoken = ui.detailed;
      spoken().then((now) => {
        words = now;
        for (const { draw } of standing.values()) draw();
      });
    },
    stop() {
      for (const { leave } of standing.values()) leave();
    },
  };
}
