import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forbidden } from './arrows.js';

const read = () => new Map(globSync('**/*.{ts,tsx}', { cwd: 'src' }).map((file) => [file, readFileSync(`src/${file}`, 'utf8')]));

/** What the rules say of one made-up file that imports from real-looking others. */
const of = (file: string, source: string): string[] => {
  const others = ['types.ts', 'parts.ts', 'consent.ts', 'core/store.ts', 'core/rules.ts', 'core/tabs.ts', 'core/gate/release.ts'];
  const more = [
    'core/gate/order.ts',
    'ui/index.tsx',
    'ui/Banner.tsx',
    'proof/receipt.ts',
    'proof/journal.ts',
    'integrations/matomo.ts',
    'locales/fr.ts',
  ];
  return forbidden(new Map([...[...others, ...more].map((name) => [name, ''] as const), [file, source]]));
};

describe('import arrows', () => {
  it('all point down the table', () => {
    const sources = read();
    expect(sources.size).toBeGreaterThan(5);
    expect(forbidden(sources)).toEqual([]);
  });

  it.each([
    ['the types know nothing', 'types.ts', `import type { Store } from './core/store.js';`],
    ['a rule reaches for the store', 'core/rules.ts', `import type { Store } from './store.js';`],
    ['the core takes a library of signals', 'core/watch.ts', `import { signal } from '@preact/signals-core';`],
    ['the store reaches for an effect', 'core/store.ts', `import { startTabs } from './tabs.js';`],
    ['an effect takes a value of the store', 'core/watch.ts', `import { createStore } from './store.js';`],
    ['an effect knows another', 'core/watch.ts', `import { startTabs } from './tabs.js';`],
    ['the gate knows another effect', 'core/gate/order.ts', `import { startTabs } from '../tabs.js';`],
    ['an integration knows another', 'integrations/posthog.ts', `import { off } from './matomo.js';`],
    ['the UI takes a value of the core', 'ui/Banner.tsx', `import { startTabs } from '../core/tabs.js';`],
    ['the UI takes a value of the store', 'ui/Banner.tsx', `import { createStore } from '../core/store.js';`],
    ['the composition root holds a lazy part', 'consent.ts', `import { mount } from './ui/index.js';`],
    ['the composition root fetches a lazy part by itself', 'consent.ts', `const ui = () => import('./ui/index.js');`],
    ['a part holds its own copy of what the gate remembers', 'decision/retract.ts', `import { originals } from '../core/gate/release.js';`],
    ['the core draws', 'core/reopen.ts', `import { h } from 'preact';`],
    ['the server reader takes an effect', 'server/index.ts', `import { startTabs } from '../core/tabs.js';`],
    ['the linter reads files', 'lint/index.ts', `import { readFileSync } from 'node:fs';`],
    ['a file outside every layer', 'utils/index.ts', `import type { Config } from '../types.js';`],
    ['a module that is not there', 'index.ts', `import { a } from './gone.js';`],
  ])('would catch it when %s', (_, file, source) => {
    expect(of(file, source)).toHaveLength(1);
  });

  it.each([
    ['core/rules.ts', `import type { Config } from '../types.js';`],
    ['core/store.ts', `import { isGranted } from './rules.js';`],
    ['core/watch.ts', `import type { Store } from './store.js';`],
    ['core/gate/order.ts', `import { release } from './release.js';`],
    ['proof/receipt.ts', `import { append } from './journal.js';`],
    ['ui/index.tsx', `import { Banner } from './Banner.js';\nimport css from './theme.css?inline';`],
    ['consent.ts', `import { createStore } from './core/store.js';\nimport type { Parts } from './parts.js';`],
    ['index.ts', `import { createConsent } from './consent.js';\nconst ui = () => import('./ui/index.js');`],
  ])('leaves %s alone when it imports what it may', (file, source) => {
    expect(of(file, source)).toEqual([]);
  });
});
