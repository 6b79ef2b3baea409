import { Categories } from './Categories.js';
import { previous, replace } from './composed.js';
import { exampleIn } from './example.js';
import { Labels } from './Labels.js';
import { Look } from './Look.js';
import { Output } from './Output.js';
import { Preview } from './Preview.js';
import { Remarks } from './Remarks.js';
import { Rules } from './Rules.js';
import { Services } from './Services.js';
import { type Language, say, spoken } from './say.js';
import { Who } from './Who.js';

const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

export function App() {
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the preview, without spending the address that holds the composition */}
      <a
        class="skip"
        href="#preview"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('preview')?.focus();
        }}
      >
        {say('skip')}
      </a>
      <header>
        <div>
          <p class="brand">Placet</p>
          {/* biome-ignore lint/a11y/useSemanticElements: two buttons, nothing to fill in */}
          <div class="languages" role="group" aria-label={say('languageOfPage')}>
            {(Object.keys(NAMES) as Language[]).map((language) => (
              <button
                key={language}
                type="button"
                lang={language}
                aria-pressed={spoken.value === language}
                onClick={() => (spoken.value = language)}
              >
                {NAMES[language]}
              </button>
            ))}
          </div>
        </div>
        <h1>{say('title')}</h1>
        <p class="lead">{say('lead')}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => replace({ config: exampleIn(spoken.value) })}>
            {say('example')}
          </button>
          <button type="button" class="button quiet" onClick={() => replace({})}>
            {say('startOver')}
          </button>
          {previous.value && (
            <button type="button" class="button quiet" onClick={() => replace(previous.value!)}>
              {say('bringBack')}
            </button>
          )}
        </p>
      </header>
      <main>
        <div class="composing">
          <div class="form">
            <Who />
            <Categories />
            <Services />
            <Look />
            <Labels />
            <Rules />
          </div>
          <div class="side">
            <Preview />
            <Remarks />
          </div>
        </div>
        <Output />
      </main>
    </>
  );
}
