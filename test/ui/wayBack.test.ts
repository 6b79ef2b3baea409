import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wayBackKey } from '../../src/core/wayBack.js';
import type { Text, UiConfig } from '../../src/types.js';
import { keepWayBack, looks, rulesFor } from '../../src/ui/wayBack.js';
import { createWords } from '../../src/ui/words.js';

const words = createWords('fr', { manage: 'Gérer mes cookies' } as never);
const rules = 'button{color:red}';
const keep = (ui: UiConfig | undefined) => keepWayBack({ store: { config: { ui } } as never, words }, rules);
const kept = (ui?: UiConfig) => localStorage.getItem('placet-reopen')!.split(wayBackKey({ ui }))[1]?.split('|') ?? [];

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'fr';
});

describe('keepWayBack', () => {
  it('leaves the page’s language, name, rules and the name’s own language, in that order, under the settings they hold for', () => {
    keep({ position: 'top' });
    expect(kept({ position: 'top' })).toEqual(['fr', 'Gérer mes cookies', rules, 'fr']);
    expect(kept({ position: 'bottom' })).toEqual([]);
    expect(kept()).toEqual([]);
  });

  it.each<[string, Text, string]>([
    ['a text', 'Mes traceurs', 'Mes traceurs'],
    ['a text per language', { fr: 'Vos choix', en: 'Your choices' }, 'Vos choix'],
  ])('uses the owner’s label, %s', (_, label, expected) => {
    keep({ reopen: { label } });
    expect(kept({ reopen: { label } })[1]).toBe(expected);
  });

  it('keeps four parts whatever the label and the page’s language hold', () => {
    document.documentElement.lang = 'f|r';
    keep({ reopen: { label: 'oui|non' } });
    expect(kept({ reopen: { label: 'oui|non' } })).toEqual(['f/r', 'oui/non', rules, 'fr']);
  });

  it('does not throw where storage is denied', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => keep(undefined)).not.toThrow();
    vi.restoreAllMocks();
  });
});

describe('the way back that stands on this page', () => {
  it('has its name and look at once, however often', () => {
    const host = document.body.appendChild(document.createElement('placet-reopen'));
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [new CSSStyleSheet()];
    const button = root.appendChild(document.createElement('button'));
    keep(undefined);
    keep(undefined);
    expect(button.textContent).toBe('Gérer mes cookies');
    expect(button.lang).toBe('fr');
    // On which side it stands is the page's to say, on every page alike.
    expect(host.dir).toBe('');
    expect(root.adoptedStyleSheets).toHaveLength(2);
    expect(root.adoptedStyleSheets[1]!.cssRules[0]!.cssText).toContain('button');
    host.remove();
  });
});

describe('rulesFor', () => {
  it('reads the colours of a host that stands nowhere, and leaves it so', () => {
    const host = document.createElement('placet-status');
    host.style.setProperty('--placet-surface', 'white');
    expect(rulesFor({}, host)).toContain('background:white');
    expect(host.isConnected).toBe(false);
  });

  it('leaves one that stands on the page where it is', () => {
    const host = document.body.appendChild(document.createElement('placet-status'));
    rulesFor({}, host);
    expect(host.parentNode).toBe(document.body);
    host.remove();
  });
});

describe('looks', () => {
  const token = (name: string) => ({ surface: 'white', radius: '14px' })[name] ?? '';

  it('takes the owner’s colours', () => {
    expect(looks({}, token)).toContain('background:white');
  });

  it('stands on the left unless told otherwise', () => {
    expect(looks({}, token)).not.toContain('inset-inline:auto ');
    expect(looks({ reopen: { position: 'right' } }, token)).toContain('inset-inline:auto ');
  });

  it.each([
    ['cookie', 'radial-gradient'],
    ['shield', 'clip-path'],
  ] as const)('draws a %s', (icon, sign) => {
    expect(looks({ reopen: { icon } }, token)).toContain(sign);
  });

  it('draws nothing when asked for nothing, and a cookie for what it does not know', () => {
    expect(looks({ reopen: { icon: 'none' } }, token)).not.toContain('::before');
    expect(looks({ reopen: { icon: 'toString' as never } }, token)).toContain('radial-gradient');
  });

  it.each(['left', 'right'] as const)('keeps clear of notches on the %s', (position) => {
    const rules = looks({ reopen: { position } }, token);
    expect(rules).toMatch(
      position === 'left' ? /inset-inline-start:max\(12px,env\(safe-area/ : /inset-inline:auto max\(12px,env\(safe-area/,
    );
    expect(rules).toContain('inset-block-end:max(12px,env(safe-area-inset-bottom))');
  });

  it('is absent in print', () => {
    expect(looks({}, token)).toMatch(/@media print\{button\{display:none/);
  });
});
