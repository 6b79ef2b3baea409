import { signal } from '@preact/signals';
import type { Store } from '../core/store.js';

/** What the visitor has set in the preferences and not saved yet. */
export interface Draft {
  isOn(id: string): boolean;
  /** A category takes its services with it; a service its category, when all agree or none is left. */
  turn(id: string, on: boolean): void;
  /** One answer for everything that can be refused. */
  answers(): Readonly<Record<string, boolean>>;
}

/** Starts from the stored choice, so from nothing granted on a first visit: saved untouched, it refuses. R28, R31, R32. */
export function createDraft({ config, granted }: Pick<Store, 'config' | 'granted'>): Draft {
  const categories = config.categoryList.filter(({ essential }) => !essential).map(({ id }) => id);
  const services = config.serviceList.filter(({ category }) => category && categories.includes(category));
  const inside = (category: string): string[] => services.filter((service) => service.category === category).map(({ id }) => id);
  const start = Object.fromEntries([...categories, ...services.map(({ id }) => id)].map((id) => [id, granted(id)]));
  const answers = signal<Readonly<Record<string, boolean>>>(start);

  function turn(id: string, on: boolean): void {
    const next = { ...answers.value, [id]: on };
    for (const service of inside(id)) next[service] = on;
    const category = services.find((service) => service.id === id)?.category;
    if (category && inside(category).every((service) => next[service] === on)) next[category] = on;
    answers.value = next;
  }

  return { isOn: (id) => !!answers.value[id], turn, answers: () => answers.value };
}
