/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
// `h` is in what Preact brings anyway; the other way of making elements would cost each first visit 150 bytes.
// biome-ignore lint/correctness/noUnusedImports: what JSX becomes
import { Fragment, h, render } from 'preact';
import { asked } from '../core/asked.js';
import { FIRST } from './first.js';
import { createHost } from './host.js';
import type { Piece, Ui } from './piece.js';
import { stayInReach } from './reach.js';
import type { Room } from './room.js';
import { rich, safeUrl } from './text.js';

/** Why the visitor is asked, and what follows each answer. R18–R27. */
export function explanation({ store, words, also, actions }: Ui) {
  const { say, pick, titleOf, aboutOf } = words;
  const { config } = store;
  const open = asked(store);
  // One of the catalogue has no category yet where nothing was answered.
  const count = config.serviceList.filter(({ category }) => !category || open.some(({ id }) => id === category)).length;
  const site = pick(config.controller?.name) || say('thisSite');
  const link = (key: 'privacyPolicy' | 'cookiePolicy', href = safeUrl(config[`${key}Url`])) => href && <a href={href}>{say(key)}</a>;
  return (
    <>
      <p>{rich(say('intro', { site }))}</p>
      <ul>
        {open.map((item) => (
          <li key={item.id}>
            <strong>{titleOf(item)}</strong> <bdi>{rich(aboutOf(item))}</bdi>
          </li>
        ))}
      </ul>
      <p class="small">
        {say('consequence')} {say('withdraw', { manage: say('manage') })} {also}
      </p>
      <p class="small links">
        {count > 0 && (
          <button type="button" onClick={() => actions.open('preferences')}>
            {say('thirdParties', { count })}
          </button>
        )}
        {link('privacyPolicy')}
        {link('cookiePolicy')}
      </p>
    </>
  );
}

/** The three answers, in the page's own tree, where tools that answer for a visitor look for them. */
export function answers({ store, words, changed, actions, decide }: Ui) {
  const answer = (granted: boolean) => (event: Event) =>
    decide(Object.fromEntries(asked(store).map(({ id }) => [id, granted])), {
      reason: 'banner',
      action: changed ? 'save-choices' : granted ? 'accept-all' : 'reject-all',
      layer: 'first',
      event,
    });
  const button = (name: string, label: Parameters<typeof words.say>[0], onClick: (event: Event) => unknown) => (
    <button type="button" slot={name} part={name} data-placet={name} onClick={onClick}>
      {words.say(label)}
    </button>
  );
  return (
    <>
      {button('accept', 'acceptAll', answer(true))}
      {button('reject', 'rejectAll', answer(false))}
      {button('customize', 'customize', () => actions.open('preferences'))}
    </>
  );
}

/** The first layer: stands while it is wanted, stays behind the preferences when they were opened from it, and is gone at once after an answer. */
export function start(ui: Ui): Piece {
  const { config, view, invalidated } = ui.store;
  const { host, root, speak } = createHost('placet-ui', FIRST[0], ui);
  const { box: Box = 'div', stand } = ui.look;
  const Heading = `h${(config.ui || {}).headingLevel ?? 2}` as 'h2';
  let leave: (() => void) | undefined;

  function stop(): void {
    leave?.();
    leave = undefined;
    host.remove();
  }

  function draw(): void {
    const wanted = view.peek();
    // Answered, it is gone, whatever the answer still waits for.
    const isAnswered = ui.outcome === null && ui.how!.layer === 'first';
    if (wanted === 'none' || isAnswered || !(leave || wanted === 'banner')) stop();
    else show();
  }

  function show(): void {
    // The words for a change are on their way.
    if (!invalidated.peek()[0] === ui.changed) return;
    const heading = ui.words.say('heading');
    speak();
    host.role = 'region';
    host.ariaLabel = heading;
    render(answers(ui), host);
    render(
      <Box part="banner">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
        <div class="scroll" role="group" aria-labelledby="heading">
          <Heading class="heading" id="heading">
            {heading}
          </Heading>
          {explanation(ui)}
        </div>
        <div class="answers">
          <slot name="accept" />
          <slot name="reject" />
          <slot name="customize" />
        </div>
      </Box>,
      root,
    );
    const usual = (room?: Room): (() => void) => stayInReach(host, root.querySelector('.scroll')!, ui, room);
    leave ??= stand ? stand(host, root, usual) : usual();
  }

  return { draw, stop };
}
