import type { ComponentChildren } from 'preact';
import { at, bilingual, put, textAt } from './composed.js';
import { countries } from './countries.js';
import { option, pick, say, spoken } from './say.js';

/** Form fields, each bound to a path of the config. */

export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

interface Bound {
  path: string;
  label: string;
  hint?: string;
}

function Labelled({ id, label, hint, children }: { id: string; label: string; hint?: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function Input({ path, label, hint, type = 'text' }: Bound & { type?: 'text' | 'email' | 'url' }) {
  const id = fieldId(path);
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        // An address on the same site, `/cookies`, is no `url` to a browser.
        type={type === 'url' ? 'text' : type}
        inputMode={type === 'text' ? undefined : type}
        value={textAt(path)}
        aria-describedby={hint && `${id}-hint`}
        spellcheck={type === 'text'}
        autocomplete="off"
        onInput={(event) => put(path, event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** A text of the owner's, in one language or in two. */
export function Words({ path, label }: Bound) {
  const value = at(path);
  const tongues: string[] = bilingual.value ? ['fr', 'en'] : [''];
  const inTongue = (tongue: string): string =>
    !tongue
      ? pick(value)
      : typeof value === 'string'
        ? tongue === 'fr'
          ? value
          : ''
        : ((value as Record<string, string>)?.[tongue] ?? '');
  const write = (tongue: string, text: string): void => {
    if (!tongue) {
      put(path, text);
      return;
    }
    const words = { fr: inTongue('fr'), en: inTongue('en'), [tongue]: text };
    put(path, words.en ? { ...(words.fr && { fr: words.fr }), en: words.en } : words.fr);
  };
  return (
    <>
      {tongues.map((tongue) => {
        const id = tongue === 'en' ? `${fieldId(path)}-en` : fieldId(path);
        return (
          <Labelled key={tongue} id={id} label={tongue ? `${label} (${tongue})` : label}>
            <input
              id={id}
              lang={tongue || undefined}
              value={inTongue(tongue)}
              autocomplete="off"
              onInput={(event) => write(tongue, event.currentTarget.value)}
            />
          </Labelled>
        );
      })}
    </>
  );
}

/** One of a few; the first is what holds when nothing is set. */
export function Select({
  path,
  label,
  hint,
  options,
  name = option,
}: Bound & { options: readonly string[]; name?: (value: string) => string }) {
  const id = fieldId(path);
  return (
    <Labelled id={id} label={label} hint={hint}>
      <select
        id={id}
        value={textAt(path) || options[0]}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => put(path, event.currentTarget.value === options[0] ? undefined : event.currentTarget.value)}
      >
        {options.map((value) => (
          <option key={value} value={value}>
            {name(value)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function Country({ path, label }: Bound) {
  const id = fieldId(path);
  return (
    <Labelled id={id} label={label}>
      <select id={id} value={textAt(path)} onChange={(event) => put(path, event.currentTarget.value)}>
        <option value="">{option('unset')}</option>
        {countries(spoken.value).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Several words in one line, separated by commas. */
export function List({ path, label }: Bound) {
  const id = fieldId(path);
  const value = at(path);
  return (
    <Labelled id={id} label={label}>
      <input
        id={id}
        value={Array.isArray(value) ? value.join(', ') : ''}
        autocomplete="off"
        spellcheck={false}
        onChange={(event) => {
          const words = event.currentTarget.value.split(/[\s,;]+/).filter(Boolean);
          put(path, words.length ? words : undefined);
        }}
      />
    </Labelled>
  );
}

/** Radio buttons; the first is what holds when nothing is set. */
export function Choice({
  legend,
  name,
  options,
  value,
  onChoose,
  label = option,
}: {
  legend: string;
  name: string;
  options: readonly string[];
  value: string;
  onChoose(value: string): void;
  label?: (value: string) => string;
}) {
  return (
    <fieldset class={`choice choice-${name}`}>
      <legend>{legend}</legend>
      <div class="choices">
        {options.map((one) => (
          <label key={one}>
            <input
              id={`choice-${name}-${one}`}
              type="radio"
              name={name}
              value={one}
              checked={value === one}
              onChange={() => onChoose(one)}
            />
            <span class={`picture picture-${name}-${one}`} aria-hidden="true" />
            <span>{label(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** An ISO 8601 duration of one unit, or what stands for none: `session`. */
export function Duration({ path, label }: Bound) {
  const id = fieldId(path);
  const value = textAt(path);
  const [, count = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(value) ?? [];
  const set = (nextCount: string, nextUnit: string): void => {
    const isWord = nextUnit === 'session' || nextUnit === '';
    put(path, isWord ? nextUnit : `P${Math.max(1, Math.trunc(Number(nextCount)) || 1)}${nextUnit}`);
  };
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="pair">
        {count && (
          <input
            type="number"
            min="1"
            max="999"
            value={count}
            aria-label={say('number')}
            onInput={(event) => event.currentTarget.value && set(event.currentTarget.value, unit)}
          />
        )}
        <select id={id} value={unit || value} aria-label={say('unit')} onChange={(event) => set(count, event.currentTarget.value)}>
          {['', 'D', 'W', 'M', 'Y', 'session'].map((one) => (
            <option key={one} value={one}>
              {option(one || 'unset')}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

/** A name and a button: adds something of that name. */
export function Adder({ id, label, hint, onAdd }: { id: string; label: string; hint: string; onAdd(name: string): void }) {
  return (
    <form
      class="adder"
      onSubmit={(event) => {
        event.preventDefault();
        const input = event.currentTarget.elements.namedItem(id) as HTMLInputElement;
        if (input.value.trim()) onAdd(input.value.trim());
        input.value = '';
      }}
    >
      <label for={id}>{label}</label>
      <div class="pair">
        <input id={id} name={id} placeholder={hint} autocomplete="off" />
        <button type="submit" class="button quiet">
          {say('add')} <span class="hidden">: {label}</span>
        </button>
      </div>
    </form>
  );
}
