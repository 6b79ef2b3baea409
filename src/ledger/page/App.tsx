import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ChainView } from './ChainView.js';
import { FiguresView } from './FiguresView.js';
import { Find } from './Find.js';
import { enter, Login } from './Login.js';
import { isIn, keepToken, language, texts, token, type View, view } from './state.js';

const VIEWS: Readonly<Record<View, () => preact.JSX.Element>> = { find: Find, figures: FiguresView, chain: ChainView };

effect(() => {
  document.documentElement.lang = language.value;
  document.title = `${texts.value.title} — Placet`;
});

function Header() {
  const words = texts.value;
  const leave = () => {
    keepToken('');
    isIn.value = false;
  };
  return (
    <header>
      <h1>{words.title}</h1>
      <div class="tools">
        <label>
          <span class="hidden">{words.language}</span>
          <select value={language.value} onChange={(event) => (language.value = event.currentTarget.value as 'fr' | 'en')}>
            <option value="fr">Français</option>
            <option value="en">English</option>
          </select>
        </label>
        {isIn.value && token.value && (
          <button type="button" class="quiet" onClick={leave}>
            {words.leave}
          </button>
        )}
      </div>
      {isIn.value && (
        <nav aria-label={words.title}>
          {(Object.keys(VIEWS) as View[]).map((name) => (
            <button
              key={name}
              type="button"
              class="tab"
              aria-current={view.value === name ? 'page' : undefined}
              onClick={() => (view.value = name)}
            >
              {words[name]}
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}

export function App() {
  useEffect(() => void enter(token.peek()), []);
  const Current = VIEWS[view.value];
  return (
    <>
      <Header />
      <main>
        {isIn.value === false && <Login />}
        {isIn.value && <Current />}
      </main>
    </>
  );
}
