import { fireEvent, render } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import details from '../../src/locales/details/fr.js';
import texts from '../../src/locales/fr.js';
import type { Category as Declared, Service as Described } from '../../src/types.js';
import { Category, createDraft, createWords, resolve } from '../../src/ui/headless.js';
import { config as shop } from './stage.js';

it('a second layer can be made of the parts, without a store', () => {
  const config = resolve([shop], vi.fn());
  const words = createWords('fr', { ...texts, ...details });
  const draft = createDraft({ config, granted: (id) => id === 'plausible' });
  const { getByRole } = render(
    <main>
      {config.categoryList.map((category) => (
        <Category
          key={category.id}
          category={category as Declared}
          services={(config.serviceList as Described[]).filter((service) => service.category === category.id)}
          words={words}
          draft={draft}
        />
      ))}
    </main>,
  );
  fireEvent.click(getByRole('switch', { name: 'Marketing' }));
  expect(draft.answers()).toEqual({
    preferences: false,
    statistics: false,
    marketing: true,
    matomo: false,
    plausible: true,
    youtube: true,
  });
});
