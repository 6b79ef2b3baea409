import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { notice as load, type Trouble, troubleOf } from './client.js';
import { texts } from './state.js';

/** The parts of a notice that are shown by name; the rest stands in its data. */
interface Shown {
  readonly language?: string;
  readonly controller?: { readonly name?: string } | null;
  readonly scope?: string | readonly string[];
  readonly texts?: Readonly<Record<string, unknown>>;
  readonly buttons?: Readonly<Record<string, readonly string[]>>;
  readonly categories?: readonly { id: string; title?: string; description?: string | null; consequence?: string | null }[];
  /** What the first layer asked; null where the site drew its own, absent in notices of old. */
  readonly first?: { mode: string; heading: string; intro: string; asked: readonly string[]; also: readonly string[] } | null;
  readonly changes?: string | null;
  readonly services?: readonly { id?: string; name?: string; purpose?: string; category?: string; provider?: { name?: string } }[];
}

/** The exact notice, as content-addressed: text by text in the language it was shown in. `objected`: the browser said so, and the first layer with it. */
export function NoticeView({ hash, objected = false }: { hash: string | null; objected?: boolean }) {
  const shown = useSignal<Shown | null>(null);
  const state = useSignal<'loading' | 'absent' | 'there' | Trouble>('loading');
  useEffect(() => {
    if (!hash) return void (state.value = 'absent');
    load(hash).then(
      (found) => {
        shown.value = found as Shown | null;
        state.value = found ? 'there' : 'absent';
      },
      (error) => (state.value = troubleOf(error)),
    );
  }, [hash]);

  const words = texts.value;
  if (state.value === 'loading') return null;
  if (state.value === 'absent') return <p role="status">{words.noNotice}</p>;
  if (state.value !== 'there' || !shown.value) return <p role="alert">{words[state.value === 'there' ? 'failed' : state.value]}</p>;
  const { language, controller, scope, buttons = {}, categories = [], services = [] } = shown.value;
  const own = Object.entries(shown.value.texts ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const said = Object.fromEntries(own);
  /** A text with the values the visitor read in it. */
  const read = (key: string): string =>
    (said[key] ?? '')
      .replace('{site}', controller?.name ?? said.thisSite ?? '{site}')
      .replace('{manage}', said.manage ?? '{manage}')
      .replace('{hosts}', [scope ?? []].flat().join(', '));
  const { first = { mode: 'first', heading: 'heading', intro: 'intro', asked: [], also: [] }, changes } = shown.value;
  const titleOf = (id: string): string => categories.find((category) => category.id === id)?.title ?? id;
  return (
    <div lang={language} class="notice">
      <p class="muted">
        <code>{hash}</code>
      </p>
      {first ? (
        <>
          <h4>{read(first.heading)}</h4>
          <p>{(first.mode === 'change' && changes) || read(first.intro)}</p>
          <p>
            {read('consequence')} {read('withdraw')}
          </p>
          {first.also
            .filter((key) => key !== 'gpc' || objected)
            .map((key) => (
              <p key={key}>{read(key)}</p>
            ))}
          {first.asked.length > 0 && (
            <p>
              <strong>{words.asked}</strong> {first.asked.map(titleOf).join(', ')}
            </p>
          )}
        </>
      ) : (
        <p>{words.ownLayer}</p>
      )}
      <p>
        <strong>{words.buttons}</strong>
      </p>
      <ul>
        {Object.entries(buttons).map(([layer, keys]) => (
          <li key={layer}>
            {words.layers[layer as 'first'] ?? layer} : {keys.map((key) => `[${said[key] ?? key}]`).join(' ')}
          </li>
        ))}
      </ul>
      <h4>{words.categories}</h4>
      <ul>
        {categories.map(({ id, title, description, consequence }) => (
          <li key={id}>
            <strong>{title ?? id}</strong> {description} {consequence}
          </li>
        ))}
      </ul>
      <h4>{words.services}</h4>
      <ul>
        {services.map(({ id, name, purpose, category, provider }) => (
          <li key={id}>
            <strong>{name ?? id}</strong> ({[category, provider?.name].filter(Boolean).join(', ')}) {purpose}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.wording}</summary>
        <dl>
          {own.map(([key, text]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{words.raw}</summary>
        <pre>{JSON.stringify(shown.value, null, 2)}</pre>
      </details>
    </div>
  );
}
