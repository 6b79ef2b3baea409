import type { Draft } from './draft.js';
import type { Words } from './words.js';

/** On or off, never half: its label stays the same, its state is also in words. What differs inside a category is said under it. R158. */
export function Switch({ id, words, draft, describedBy }: { id: string; words: Words; draft: Draft; describedBy?: string }) {
  const on = draft.isOn(id);
  const [word, other] = on ? (['granted', 'denied'] as const) : (['denied', 'granted'] as const);
  return (
    <span class="toggle">
      <span aria-hidden="true" data-other={words.say(other)}>
        {words.say(word)}
      </span>
      <input
        part="switch"
        type="checkbox"
        role="switch"
        id={`switch-${id}`}
        aria-describedby={describedBy}
        checked={on}
        aria-checked={on}
        onChange={(event) => draft.turn(id, event.currentTarget.checked)}
      />
    </span>
  );
}
