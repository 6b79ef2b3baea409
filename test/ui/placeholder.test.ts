import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { press, raiseCurtain, type Stage } from './stage.js';

function embed(attributes: Record<string, string>): HTMLElement {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return document.body.appendChild(frame);
}
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
    expect(frame.style.display).toBe('none');
    expect(document.querySelectorAll('placet-embed')).toHaveLength(1);
  });

  it('one press allows that service and nothing else, and the embed comes back as it was', async () => {
    const frame = embed({ 'data-category': 'marketing', 'data-service': 'youtube' });
    frame.style.display = 'block';
    const stage = await raiseCurtain();
    hold(stage, frame);
    press((await stage.inside('placet-embed')).getByRole('button', { name: 'Autoriser YouTube' }));
    expect(stage.decided[0]).toMatchObject({
      answers: { youtube: true },
      how: { reason: 'placeholder', action: 'allow-service', layer: 'placeholder' },
    });
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
    press((await stage.inside('placet-embed')).getByRole('button', { name: 'Autoriser YouTube et Matomo' }));
    expect(stage.decided[0]!.answers).toEqual({ youtube: true, matomo: true });
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

  it('without a service, asks for the categories it names', async () => {
    const frame = embed({ 'data-category': 'statistics marketing' });
    const stage = await raiseCurtain();
    hold(stage, frame);
    const { getByRole, getByText } = await stage.inside('placet-embed');
    getByText(/L’afficher permet à un tiers/);
    press(getByRole('button', { name: /Autoriser/ }));
    expect(stage.decided[0]!.answers).toEqual({ statistics: true, marketing: true });
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
    (await stage.inside('placet-embed')).getByRole('button', { name: 'Autoriser YouTube' }).focus();
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
    expect(frame.style.display).toBe('none');
  });
});
