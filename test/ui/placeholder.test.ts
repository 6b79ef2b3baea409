import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../src/core/gate/tags.js';
import { press, raiseCurtain, type Stage } from './stage.js';

function embed(attributes: Record<string, string>): HTMLElement {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return document.body.appendChild(frame);
}
/** The ids a yes to it names: what its attributes list, each once, as far as needed. */
const toGrantOf = (given: Record<string, string>): string[] => {
  const listed = given['data-category']?.split(/[ ,]+/) ?? [];
  const ids = given['data-service'] ? ['youtube', ...listed.filter((id) => id !== 'marketing')] : listed;
  return given['data-match'] ? ids.slice(0, 1) : ids;
};

/** By the rule in src/ui/hide.ts; whether it holds against the page's own is seen in a real browser. */
const isHidden = (frame: Element): boolean => frame.matches('placet-embed:not([hidden]) + iframe');

const hold = ({ store }: Stage, ...elements: HTMLElement[]) => (store.embeds.value = new Set(elements));

describe('in place of a held embed', () => {
  it('stands one placeholder, which says what it is, who provides it and what showing it does', async () => {
    const frame = embed({ 'data-category': 'marketing', 'data-service': 'youtube', width: '560', height: '315' });
    const stage = await raiseCurtain();
    hold(stage, frame);
    const { getByText, getByRole } = await stage.inside('placet-embed');
    getByRole('group', { name: 'YouTube est bloqué' });
    getByText(/L’afficher permet à Google Ireland de lire et d’enregistrer/);
    expect(frame.previousElementSibling?.localName).toBe('placet-embed');
    expect(isHidden(frame)).toBe(true);
    expect(frame.getAttribute('style'), 'nothing that a copy would carry').toBeNull();
    expect(document.querySelectorAll('placet-embed')).toHaveLength(1);
  });

  it.each([
    ['Toujours autoriser YouTube', 'Toujours autoriser', 'allow-service'],
    ['Autoriser une fois YouTube', 'Autoriser une fois', 'allow-once'],
  ])('one press allows that service and nothing else, and the embed comes back as it was: %s', async (name, label, action) => {
    const frame = embed({ 'data-category': 'marketing', 'data-service': 'youtube' });
    frame.style.display = 'block';
    const stage = await raiseCurtain();
    hold(stage, frame);
    const button = (await stage.inside('placet-embed')).getByRole('button', { name });
    expect(button.textContent).toBe(label);
    press(button);
    expect(stage.decided[0]).toMatchObject({ answers: { youtube: true }, how: { reason: 'placeholder', action, layer: 'placeholder' } });
    await waitFor(() => expect(stage.store.granted('youtube')).toBe(true));
    expect(stage.store.granted('marketing')).toBe(false);
    hold(stage);
    await waitFor(() => expect(document.querySelector('placet-embed')).toBeNull());
    expect(frame.style.display).toBe('block');
  });

  it('that two services share, names both and allows both', async () => {
    const frame = embed({ 'data-category': 'marketing matomo', 'data-service': 'youtube' });
    const stage = await raiseCurtain();
    hold(stage, frame);
    press((await stage.inside('placet-embed')).getByRole('button', { name: 'Toujours autoriser YouTube et Matomo' }));
    expect(stage.decided[0]!.answers).toEqual({ youtube: true, matomo: true });
  });

  it('both answers look the same', async () => {
    const stage = await raiseCurtain();
    hold(stage, embed({ 'data-service': 'youtube' }));
    await stage.inside('placet-embed');
    const [once, always] = stage.root('placet-embed')!.querySelectorAll('[data-placet^="allow"]');
    expect([once, always].map((button) => button!.getAttribute('part'))).toEqual(['allow-once', 'allow']);
    expect(once!.className).toBe(always!.className);
  });

  it('returns when consent is taken back', async () => {
    const frame = embed({ 'data-service': 'youtube' });
    const stage = await raiseCurtain();
    for (const _ of ['held', 'held again']) {
      hold(stage, frame);
      await stage.inside('placet-embed');
      hold(stage);
      await waitFor(() => expect(document.querySelector('placet-embed')).toBeNull());
    }
    expect(frame.style.display).toBe('');
  });

  it.each<[Record<string, string>, string[], string | null]>([
    [{ 'data-category': 'marketing' }, ['Marketing'], 'Marketing'],
    [{ 'data-category': 'statistics marketing' }, ['Statistiques et Marketing'], 'Statistiques et Marketing'],
    [{ 'data-category': 'statistics, marketing', 'data-match': 'any' }, ['Statistiques'], 'Statistiques'],
    [{ 'data-service': 'youtube' }, ['YouTube'], null],
    [{ 'data-service': 'youtube', 'data-category': 'marketing' }, ['YouTube'], null],
    [{ 'data-service': 'youtube', 'data-category': 'statistics' }, ['YouTube et Statistiques'], 'Statistiques'],
    [{ 'data-service': 'youtube', 'data-category': 'statistics', 'data-match': 'any' }, ['YouTube'], null],
    [{ 'data-category': 'statistics !marketing' }, [], null],
  ])('names all that a yes grants, and grants what releases it: %j', async (attributes, named, whole) => {
    const frame = embed(attributes);
    const stage = await raiseCurtain();
    hold(stage, frame);
    const { queryAllByRole, queryByText } = await stage.inside('placet-embed');
    const buttons = queryAllByRole('button', { name: /autoriser/i });
    expect(buttons.map((button) => button.getAttribute('aria-label')!.replace(`${button.textContent} `, ''))).toEqual(
      named.flatMap((name) => [name, name]),
    );
    expect(queryByText(/Cela autorise tout/)?.textContent?.match(/relève de\s: (.*)\./)?.[1] ?? null).toBe(whole);
    expect(isAllowed(frame, stage.store)).toBe(false);
    if (!named[0]) return;
    press(buttons[1]!);
    await waitFor(() => expect(isAllowed(frame, stage.store)).toBe(true));
    expect(Object.keys(stage.decided[0]!.answers)).toEqual(toGrantOf(attributes));
  });

  it('asks for no more than is still refused', async () => {
    const stage = await raiseCurtain();
    await stage.act({ statistics: true });
    hold(stage, embed({ 'data-category': 'statistics marketing' }));
    (await stage.inside('placet-embed')).getByRole('button', { name: 'Toujours autoriser Marketing' });
  });

  it('describes a service of the catalogue, known to the page by its id alone', async () => {
    const stage = await raiseCurtain({ services: ['youtube'] });
    hold(stage, embed({ 'data-service': 'youtube' }));
    const { getByRole, getByText } = await stage.inside('placet-embed');
    getByRole('group', { name: 'YouTube est bloqué' });
    getByText(/L’afficher permet à Google/);
    getByRole('button', { name: 'Toujours autoriser YouTube' });
  });

  it('stands with the bare id where the description cannot be had', async () => {
    const stage = await raiseCurtain({ services: ['unheard-of'] });
    hold(stage, embed({ 'data-service': 'unheard-of' }));
    (await stage.inside('placet-embed')).getByRole('group', { name: 'unheard-of est bloqué' });
    expect(stage.reported).toContainEqual(['unknown-service', 'unheard-of']);
  });

  it('leads to all choices', async () => {
    const stage = await raiseCurtain();
    hold(stage, embed({ 'data-service': 'youtube' }));
    press((await stage.inside('placet-embed')).getByRole('button', { name: 'Tous mes choix' }));
    expect(stage.store.view.peek()).toBe('preferences');
  });

  it('stands for each embed by itself, late ones too', async () => {
    const stage = await raiseCurtain();
    const [first, second] = [embed({ 'data-service': 'youtube' }), embed({ 'data-service': 'matomo' })];
    hold(stage, first);
    await stage.inside('placet-embed');
    hold(stage, first, second);
    await waitFor(() => expect(document.querySelectorAll('placet-embed')).toHaveLength(2));
    hold(stage, second);
    await waitFor(() => expect(document.querySelectorAll('placet-embed')).toHaveLength(1));
    expect(second.previousElementSibling?.localName).toBe('placet-embed');
  });

  it('passes the focus on to what was allowed', async () => {
    const frame = embed({ 'data-service': 'youtube', tabindex: '0' });
    const stage = await raiseCurtain();
    hold(stage, frame);
    const button = (await stage.inside('placet-embed')).getByRole('button', { name: 'Toujours autoriser YouTube' });
    button.focus();
    // Granted first, released when that has been painted.
    press(button);
    await waitFor(() => expect(stage.store.granted('youtube')).toBe(true));
    await new Promise((done) => setTimeout(done, 20));
    expect(stage.root('placet-embed')!.activeElement).toBe(button);
    hold(stage);
    await waitFor(() => expect(document.activeElement).toBe(frame));
  });

  it('leaves the page as it was when it stops', async () => {
    const frame = embed({ 'data-service': 'youtube' });
    const stage = await raiseCurtain();
    hold(stage, frame);
    await stage.inside('placet-embed');
    stage.stop();
    await waitFor(() => expect(document.querySelector('placet-embed')).toBeNull());
    expect(frame.style.display).toBe('');
  });

  it.each([
    ['/images/video.svg', `${location.origin}/images/video.svg`],
    ['https://elsewhere.example/video.jpg', undefined],
    ['javascript:alert(1)', undefined],
    [undefined, undefined],
  ])('shows the owner’s picture from this very site alone: %s', async (poster, expected) => {
    const stage = await raiseCurtain({ services: [{ id: 'youtube', name: 'YouTube', category: 'marketing', poster }] } as never);
    hold(stage, embed({ 'data-service': 'youtube' }));
    await stage.inside('placet-embed');
    const picture = stage.root('placet-embed')!.querySelector('img');
    expect(picture?.src).toBe(expected);
    if (expected) expect(picture!.alt).toBe('');
    expect(stage.reported).toEqual(poster && !expected ? [['foreign-poster', poster]] : []);
  });

  it.each<[string, Record<string, string>, string | undefined, string | undefined, string[]]>([
    ['its own before its service’s', { 'data-poster': '/own.svg' }, '/service.svg', '/own.svg', []],
    ['its own, of a service that has none', { 'data-poster': '/own.svg' }, undefined, '/own.svg', []],
    [
      'its service’s, where its own is another’s',
      { 'data-poster': 'https://elsewhere.example/own.jpg' },
      '/service.svg',
      '/service.svg',
      [],
    ],
    [
      'none, where its own is another’s',
      { 'data-poster': 'https://elsewhere.example/own.jpg' },
      undefined,
      undefined,
      ['https://elsewhere.example/own.jpg'],
    ],
  ])('shows the picture of an embed: %s', async (_, attributes, poster, expected, reported) => {
    const stage = await raiseCurtain({ services: [{ id: 'youtube', name: 'YouTube', category: 'marketing', poster }] } as never);
    hold(stage, embed({ 'data-service': 'youtube', ...attributes }));
    await stage.inside('placet-embed');
    const pictures = [...stage.root('placet-embed')!.querySelectorAll('img')];
    expect(pictures.map(({ src, alt }) => [src, alt])).toEqual(expected ? [[location.origin + expected, '']] : []);
    expect(stage.reported).toEqual(reported.map((one) => ['foreign-poster', one]));
  });

  it('takes no offence at the picture of a held film, which is held with it', async () => {
    const film = document.body.appendChild(document.createElement('video'));
    Object.assign(film.dataset, { service: 'youtube', poster: 'https://elsewhere.example/film.jpg' });
    const stage = await raiseCurtain();
    hold(stage, film);
    await stage.inside('placet-embed');
    expect(stage.root('placet-embed')!.querySelector('img')).toBeNull();
    expect(stage.reported).toEqual([]);
  });

  it('keeps the words of a placeholder readable and named whatever its picture shows', async () => {
    const stage = await raiseCurtain();
    hold(stage, embed({ 'data-service': 'youtube', 'data-poster': '/own.svg' }));
    (await stage.inside('placet-embed')).getByRole('group', { name: 'YouTube est bloqué' });
    expect(stage.root('placet-embed')!.querySelector('.card')!.textContent).toContain('YouTube est bloqué');
  });

  it('takes the box anew when the page changes size, and shows nothing of the embed meanwhile', async () => {
    const frame = embed({ 'data-service': 'youtube', width: '560', height: '315' });
    const stage = await raiseCurtain();
    hold(stage, frame);
    await stage.inside('placet-embed');
    const box = () => stage.root('placet-embed')!.adoptedStyleSheets.at(-1)!.cssRules[0]!.cssText;
    expect(box()).toMatch(/width: 560px !important;.*aspect-ratio: 560 \/ 315/);
    frame.setAttribute('width', '280');
    Object.assign(window, { innerWidth: innerWidth - 100 });
    window.dispatchEvent(new Event('resize'));
    expect(box()).toMatch(/width: 280px !important;.*aspect-ratio: 280 \/ 315/);
    expect(isHidden(frame)).toBe(true);
  });
});
