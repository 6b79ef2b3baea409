import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { answer, press, raiseCurtain } from './stage.js';

const banner = () => document.querySelector('placet-ui');
const parent = () => banner()?.parentElement;

async function asked() {
  const stage = await raiseCurtain();
  stage.store.view.value = 'banner';
  await answer('Tout refuser');
  return stage;
}

const newBody = () => {
  const body = document.createElement('body');
  body.append(document.createElement('main'));
  document.body.replaceWith(body);
  return body;
};

describe('while the visitor is asked', () => {
  it('what is drawn anew in the same language is no change of the page', async () => {
    const { store } = await asked();
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void seen.push(...records));
    observer.observe(document, { subtree: true, attributeFilter: ['lang', 'open'] });
    store.embeds.value = new Set();
    await new Promise((done) => setTimeout(done, 20));
    observer.disconnect();
    expect(seen).toEqual([]);
  });

  it('the banner is put back into a body that replaces the one it stood in', async () => {
    await asked();
    const body = newBody();
    await waitFor(() => expect(parent()).toBe(body));
    expect(body.firstElementChild).toBe(banner());
  });

  it('and into a body that was emptied, but not without end', async () => {
    await asked();
    for (let times = 0; times < 5; times++) {
      document.body.replaceChildren();
      await waitFor(() => expect(parent()).toBe(document.body));
    }
    document.body.replaceChildren();
    await new Promise((done) => setTimeout(done, 50));
    expect(banner()).toBeNull();
  });

  it('the answers still count where it was put back', async () => {
    const { decided } = await asked();
    newBody();
    await waitFor(() => expect(banner()).not.toBeNull());
    press(await answer('Tout accepter'));
    expect(decided[0]!.how.action).toBe('accept-all');
  });
});

it('once answered, nothing is put anywhere', async () => {
  await asked();
  press(await answer('Tout refuser'));
  await waitFor(() => expect(banner()).toBeNull());
  newBody();
  await new Promise((done) => setTimeout(done, 50));
  expect(banner()).toBeNull();
});

it('the page’s own style attribute is never written to', async () => {
  await asked();
  expect(document.documentElement.hasAttribute('style')).toBe(false);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  press(await answer('Tout refuser'));
  await waitFor(() => expect(document.adoptedStyleSheets).toHaveLength(0));
});
