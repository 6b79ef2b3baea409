import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { UiConfig } from '../../src/types.js';
import { answer, raiseCurtain, type Stage } from './stage.js';

const host = () => document.querySelector<HTMLElement>('placet-ui')!;
/** Every rule of one of our elements, later ones winning. */
const rules = (element = host()) =>
  [...element.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
const token = (name: string) =>
  rules()
    .filter((rule) => rule.startsWith(':host {'))
    .flatMap((rule) => [...rule.matchAll(/(--placet-[\w-]+): ([^;]+)/g)])
    .findLast(([, found]) => found === `--placet-${name}`)?.[2];

async function ask(ui: UiConfig, extra = {}): Promise<Stage> {
  const stage = await raiseCurtain({ ui, ...extra });
  stage.store.view.value = 'banner';
  await waitFor(() => expect(host().querySelectorAll('button')).toHaveLength(3));
  return stage;
}

const sheets = () => host().shadowRoot!.adoptedStyleSheets.length;

describe('presets', () => {
  it('the look most sites have is two sheets, and fetches nothing', async () => {
    await ask({ layout: 'bar', position: 'bottom', preset: 'default', theme: 'auto' });
    expect(sheets()).toBe(2);
  });

  it.each(['minimal', 'rounded', 'dsfr'] as const)('%s is there from the first drawing', async (preset) => {
    const seen: number[] = [];
    const observer = new MutationObserver(() => seen.push(sheets()));
    observer.observe(document.body, { childList: true });
    await ask({ preset });
    observer.disconnect();
    expect(seen[0]).toBe(4);
  });

  it.each(['toString', '__proto__', 'unheard-of'])('one that is not known, %s, changes nothing', async (preset) => {
    await ask({ preset: preset as never });
    expect(sheets()).toBe(3);
  });

  it('dsfr speaks as public sites do, under the owner’s own words, and leaves the config as the owner wrote it', async () => {
    const texts = { fr: { manage: 'Mes traceurs' }, en: { heading: 'Hello' } };
    const { store, inside } = await ask({ preset: 'dsfr' }, { texts });
    (await inside('placet-ui')).getByRole('heading', { name: 'À propos des cookies sur ce site' });
    (await inside('placet-ui')).getByText(/« Mes traceurs »/);
    expect(store.config.texts).toEqual(texts);
  });
});

describe('theme and tokens', () => {
  it('takes the theme, and what is no colour', async () => {
    await ask({ theme: 'dark', tokens: { radius: '2px', font: 'serif' } });
    expect([token('scheme'), token('radius'), token('font')]).toEqual(['dark', '2px', 'serif']);
  });

  it('colours that cannot be read are left out, and the developer is told which', async () => {
    const { reported } = await ask({ tokens: { accent: 'no colour', radius: '2px' } });
    expect(reported.map(([code]) => code)).toEqual(['bad-contrast']);
    expect(reported[0]![1]).toContain('light, on-accent on accent: no opaque colour, at least 4.5:1');
    expect(token('accent')).not.toContain('no colour');
    expect(token('radius')).toBe('2px');
    expect(document.querySelector('placet-trial')).toBeNull();
  });
});

describe('inline', () => {
  it('stands in the element the owner names, with the heading level asked for', async () => {
    const place = document.body.appendChild(document.createElement('aside'));
    place.append('text');
    const { reported } = await ask({ layout: 'inline', container: 'aside', headingLevel: 3 });
    expect(place.firstElementChild).toBe(host());
    expect(host().dataset.layout).toBe('inline');
    expect(host().popover).toBeNull();
    within(host().shadowRoot as never).getByRole('heading', { level: 3 });
    expect(reported).toEqual([]);
  });

  it('follows the element when the page draws it anew', async () => {
    document.body.append(document.createElement('aside'));
    await ask({ layout: 'inline', container: 'aside' });
    const anew = document.createElement('aside');
    document.querySelector('aside')!.replaceWith(anew);
    await waitFor(() => expect(anew.firstElementChild).toBe(host()));
  });

  it.each([undefined, 'aside', ':::'])('without that element, %s, is a bar, and says so', async (container) => {
    const { reported } = await ask({ layout: 'inline', container: container as string });
    expect(host().parentElement).toBe(document.body);
    expect([host().dataset.layout, host().popover]).toEqual(['bar', 'manual']);
    expect(reported).toEqual([['no-container', container]]);
  });
});

describe('dialog', () => {
  const dialog = () => host().shadowRoot!.querySelector('dialog')!;

  it('is a modal window named by its heading, which has the focus; all three answers are in it', async () => {
    const { store, decided } = await ask({ layout: 'dialog' });
    expect(dialog().open).toBe(true);
    expect(dialog().getAttribute('aria-labelledby')).toBe('heading');
    expect(host().shadowRoot!.activeElement?.id).toBe('heading');
    (await answer('Tout refuser')).click();
    expect(decided[0]!.how.action).toBe('reject-all');
    await waitFor(() => expect(document.querySelector('placet-ui')).toBeNull());
    expect(store.view.peek()).toBe('none');
  });

  it('closed without an answer, leaves it unanswered and the page usable', async () => {
    const { store, decided } = await ask({ layout: 'dialog' });
    dialog().close();
    await waitFor(() => expect(store.view.peek()).toBe('none'));
    expect(decided).toEqual([]);
    expect(store.saved.peek()).toBeNull();
    await waitFor(() => expect(document.querySelector('placet-ui')).toBeNull());
  });

  it('is shown anew when the page replaces what it stood in', async () => {
    const { store } = await ask({ layout: 'dialog' });
    document.body.replaceChildren(document.createElement('main'));
    await waitFor(() => expect(host()?.isConnected).toBe(true));
    expect(dialog().open).toBe(true);
    expect(store.view.peek()).toBe('banner');
  });

  it('gives the focus back to where it was', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await ask({ layout: 'dialog' });
    (await answer('Tout refuser')).click();
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});
