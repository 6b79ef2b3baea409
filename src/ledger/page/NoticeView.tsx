import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { notice as load, type Trouble, troubleOf } from './client.js';
import { type Layer, LayerView } from './LayerView.js';
import { type Shown, textsIn } from './shown.js';
import { texts } from './state.js';

/** The exact notice, as content-addressed: text by text in the language it was shown in, from the layer where it was answered. */
export function NoticeView({ hash, layer, objected = false }: { hash: string | null; layer: Layer; objected?: boolean }) {
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
  const { language, buttons = {}, categories = [], services = [] } = shown.value;
  const own = textsIn(shown.value);
  const said = Object.fromEntries(own);
  return (
    <div lang={language} class="notice">
      <p class="muted">
        <code>{hash}</code>
      </p>
      <LayerView notice={shown.value} layer={layer} objected={objected} />
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
