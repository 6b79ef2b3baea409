import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.js';
import { loaders } from '../../src/locales/index.js';
import { answer, press, raiseCurtain } from './stage.js';

const RIGHT_TO_LEFT = ['ar', 'he'];

describe.each(languages)('%s', (language) => {
  it('is spoken in both layers, in its own direction, with nothing left to fill in', async () => {
    const part = await loaders[language]!();
    const { default: second } = await part.details();
    const { store, root, inside } = await raiseCurtain({}, language);
    store.view.value = 'banner';
    for (const key of ['acceptAll', 'rejectAll', 'customize'] as const) await answer(part.default[key]);
    const host = document.querySelector<HTMLElement>('placet-ui')!;
    expect([host.lang, host.dir]).toEqual([language, RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr']);
    expect(root('placet-ui')!.textContent).toContain('Maison Tilleul');
    // Three services: the form of number this language has for them.
    expect(root('placet-ui')!.textContent).toMatch(/3/);
    expect(root('placet-ui')!.textContent).not.toMatch(/[{}|]|=/);

    press(await answer(part.default.customize));
    const window = await inside('placet-preferences');
    await waitFor(() => window.getByRole('button', { name: second.save }));
    const all = root('placet-preferences')!.textContent;
    expect(all).toContain(second.alwaysOn);
    expect(all).not.toMatch(/[{}|]|undefined/);
    expect(document.querySelector<HTMLElement>('placet-preferences')!.dir).toBe(host.dir);
  });
});

it('French is shown in easy words where the site asks for it, and is still French', async () => {
  const { store, root } = await raiseCurtain({ ui: { easyToRead: true } });
  store.view.value = 'banner';
  await answer('Choisir un par un');
  expect(document.querySelector<HTMLElement>('placet-ui')!.lang).toBe('fr');
  expect(root('placet-ui')!.textContent).toContain('Maison Tilleul vous demande votre accord. Les cookies sont de petits fichiers.');
});

it('turns with the language of the page, in both directions', async () => {
  const { store } = await raiseCurtain();
  store.view.value = 'banner';
  await answer('Tout refuser');
  store.language.value = 'ar';
  await answer('رفض الكل');
  expect(document.querySelector<HTMLElement>('placet-ui')!.dir).toBe('rtl');
  store.language.value = 'de';
  await answer('Alle ablehnen');
  expect(document.querySelector<HTMLElement>('placet-ui')!.dir).toBe('ltr');
});
