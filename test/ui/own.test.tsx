import { configure, render, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createConsent } from '../../src/index.js';
import type { Config, Placet } from '../../src/types.js';
import { Answers, createDraft, Explanation, type MountOptions, mount, Placeholder, Preferences } from '../../src/ui/headless.js';
import { press, config as shop } from './stage.js';

const EMBED = '<iframe data-service="youtube" data-src="about:blank" width="300" height="200" title="Film"></iframe>';

// Parts are fetched as they are needed.
configure({ asyncUtilTimeout: 20_000 });

let placet: Placet;
afterEach(() => {
  placet.destroy();
  document.body.replaceChildren();
  document.cookie = 'placet-consent=; Max-Age=0; Path=/';
});

const begin = (more: Config = {}): Placet => (placet = createConsent({ ...shop, language: 'fr', ui: false, ...more }));
const mounting = (options?: MountOptions) => mount(begin(), options);
const shown = (name: string) => waitFor(() => within(document.querySelector(name)!.shadowRoot as unknown as HTMLElement));
const drawn = (): string[] => [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => /^placet-/.test(name));

describe('mount', () => {
  it('draws nothing by itself, and makes the preferences open by code and by link', async () => {
    await mounting();
    expect(drawn()).toEqual([]);
    await placet.open();
    (await shown('placet-preferences')).getByRole('dialog', { name: 'Gérer mes cookies' });
    placet.close();
    await waitFor(() => expect(drawn()).toEqual([]));
    const link = document.body.appendChild(document.createElement('a'));
    link.setAttribute('href', '#placet');
    link.click();
    await shown('placet-preferences');
  });

  it('keeps an answer given in the preferences, closes them, and says so', async () => {
    await mounting();
    await placet.open();
    const window = await shown('placet-preferences');
    press(window.getByRole('switch', { name: 'Statistiques' }));
    press(window.getByRole('button', { name: 'Enregistrer mes choix' }));
    await waitFor(() => expect(placet.granted('matomo')).toBe(true));
    expect(placet.granted('youtube')).toBe(false);
    await waitFor(() => expect(drawn()).toEqual(['placet-status']));
    await waitFor(() => expect(document.querySelector('placet-status')!.shadowRoot!.textContent).toContain('Vos choix sont enregistrés.'));
    await waitFor(() => expect(placet.receipts.latest()!.event).toMatchObject({ action: 'save-choices', method: 'preferences' }));
  });

  it('draws only the layers named', async () => {
    document.body.innerHTML = EMBED;
    await mounting({ layers: ['preferences'] });
    await placet.open();
    press((await shown('placet-preferences')).getByRole('button', { name: 'Tout refuser' }));
    await waitFor(() => expect(placet.choice.state).toBe('refused'));
    await waitFor(() => expect(drawn()).toEqual([]));
    await waitFor(() => expect(placet.receipts.all()).toHaveLength(1));
    expect(drawn()).toEqual([]);
  });

  it('leaves the preferences to the site where it has its own', async () => {
    document.body.innerHTML = EMBED;
    const onPreferences = vi.fn();
    await mounting({ layers: ['placeholders'], onPreferences });
    press((await shown('placet-embed')).getByRole('button', { name: 'Tous mes choix' }));
    await placet.open();
    expect(onPreferences).toHaveBeenCalledTimes(2);
    expect(drawn()).toEqual(['placet-embed']);
  });

  it('takes everything away when stopped, and with the rest when destroyed', async () => {
    document.body.innerHTML = EMBED;
    const { stop } = await mounting();
    await placet.open();
    await shown('placet-preferences');
    stop();
    await waitFor(() => expect(drawn()).toEqual([]));
    await mount(placet);
    await shown('placet-embed');
    placet.destroy();
    await waitFor(() => expect(drawn()).toEqual([]));
  });

  it('mounted twice, stands once: the last one asked for', async () => {
    document.body.innerHTML = EMBED;
    begin();
    const [first] = await Promise.all([mount(placet), mount(placet, { layers: ['placeholders'] })]);
    await shown('placet-embed');
    expect(drawn()).toEqual(['placet-embed']);
    first.stop();
    expect(drawn()).toEqual(['placet-embed']);
  });

  it('takes the look it is given', async () => {
    await mounting({ look: { preset: 'dsfr', theme: 'dark' } });
    await placet.open();
    (await shown('placet-preferences')).getByRole('button', { name: 'Confirmer mes choix' });
  });

  it('says what to do where Placet already draws everything', async () => {
    begin({ ui: { reopen: 'link' } });
    await expect(mount(placet)).rejects.toThrow('`ui: false`');
  });
});

it('without it, nothing is drawn and opening says why', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  begin({ debug: true });
  await placet.open();
  await waitFor(() => expect(warn.mock.calls.flat().join()).toContain('no-ui'));
  expect(drawn()).toEqual([]);
  warn.mockRestore();
});

describe('components in a layer of one’s own', () => {
  it('say why, and answer for the visitor: the receipt says where', async () => {
    const { ui } = await mounting();
    const { getByRole, getByText } = render(
      <section>
        <Explanation ui={ui} />
        <Answers ui={ui} />
      </section>,
    );
    getByText(/Maison Tilleul souhaite/);
    getByText('Voir les 3 services concernés');
    press(getByRole('button', { name: 'Tout accepter' }));
    await waitFor(() => expect(placet.granted('youtube')).toBe(true));
    await waitFor(() => expect(placet.receipts.latest()!.event).toMatchObject({ action: 'accept-all', method: 'banner' }));
    await waitFor(() => expect(drawn()).toContain('placet-status'));
  });

  it('open our preferences from there', async () => {
    const { ui } = await mounting();
    press(render(<Answers ui={ui} />).getByRole('button', { name: 'Personnaliser' }));
    await shown('placet-preferences');
  });

  it('stand for the whole second layer, and for one embed', async () => {
    const { ui } = await mounting({ layers: [] });
    const words = await ui.detailed();
    const draft = createDraft(ui.store);
    const embed = document.createElement('iframe');
    embed.dataset.service = 'youtube';
    const { getByRole } = render(
      <main>
        <Preferences ui={ui} words={words} draft={draft} />
        <Placeholder ui={ui} words={words} embed={embed} />
      </main>,
    );
    press(getByRole('switch', { name: 'Marketing' }));
    expect(draft.answers()).toMatchObject({ marketing: true, youtube: true, statistics: false });
    press(getByRole('button', { name: 'Toujours autoriser YouTube' }));
    await waitFor(() => expect(placet.granted('youtube')).toBe(true));
    expect(placet.granted('matomo')).toBe(false);
  });
});
