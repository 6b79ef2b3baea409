import enTexts from '../../../src/locales/en.js';
import frTexts from '../../../src/locales/fr.js';
import { bilingual, put, textAt } from './composed.js';
import { fieldId } from './fields.js';
import { Section } from './Section.js';
import { say, spoken } from './say.js';

/** What owners most often want in their own words. */
const KEYS = ['heading', 'intro', 'consequence', 'withdraw', 'acceptAll', 'rejectAll', 'customize', 'manage'] as const;
const BUILT_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr: frTexts, en: enTexts };

/** Sentences are longer than labels. */
const isSentence = (key: string): boolean => /intro|consequence|withdraw/.test(key);

function Label({ name, language }: { name: (typeof KEYS)[number]; language: string }) {
  const path = `texts.${language}.${name}`;
  const id = fieldId(path);
  const bound = {
    id,
    lang: language,
    value: textAt(path),
    placeholder: BUILT_IN[language]?.[name],
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => put(path, event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>
        {say(`text-${name}`, { site: '{site}', manage: '{manage}' })} <small>({language})</small>
      </label>
      {isSentence(name) ? <textarea rows={3} {...bound} /> : <input {...bound} />}
    </div>
  );
}

/** The owner's words in the place of ours; what is left empty stays ours. */
export function Labels() {
  const set = textAt('language');
  const languages = bilingual.value ? ['fr', 'en'] : [set && set !== 'auto' ? set : spoken.value];
  return (
    <Section id="labels" title={say('labels')} about={say('labelsAbout')}>
      <details>
        <summary>{say('labelsOpen')}</summary>
        {languages.flatMap((language) => KEYS.map((name) => <Label key={language + name} name={name} language={language} />))}
      </details>
    </Section>
  );
}
