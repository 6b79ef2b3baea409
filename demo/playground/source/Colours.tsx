import { FURTHER, ROLES, type Role, type Scheme, schemes, setColour, withColour } from './colours.js';
import { config, draft, measured, put } from './composed.js';
import { parseColour, toHex } from './contrast.js';
import { Figures } from './Figures.js';
import { fieldId } from './fields.js';
import { option, say } from './say.js';

function Colour({ role, scheme }: { role: Role; scheme: Scheme }) {
  const value = measured.value[scheme]?.colours[role] ?? '#000000';
  const id = `${fieldId(`ui.tokens.${role}`)}${scheme === 'dark' && schemes(draft.value).length > 1 ? '-dark' : ''}`;
  const name = `${option(role)} (${option(scheme).toLowerCase()})`;
  const set = (colour: string): void => {
    draft.value = withColour(draft.value, role, scheme, colour);
  };
  return (
    <div class="colour">
      <input id={id} type="color" value={value} aria-label={name} onInput={(event) => set(event.currentTarget.value)} />
      <input
        class="hex"
        key={value}
        defaultValue={value}
        size={7}
        maxLength={7}
        spellcheck={false}
        autocomplete="off"
        aria-label={`${name}, #rrggbb`}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim().replace(/^(?=[\da-f])/i, '#');
          if (/^#/.test(typed) && parseColour(typed)) set(toHex(typed));
          else event.currentTarget.value = value;
        }}
      />
    </div>
  );
}

function Table({ roles }: { roles: readonly Role[] }) {
  const shown = schemes(config.value);
  return (
    <table>
      <thead>
        <tr>
          <td />
          {shown.map((scheme) => (
            <th key={scheme} scope="col">
              {option(scheme)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role}>
            <th scope="row">{option(role)}</th>
            {shown.map((scheme) => (
              <td key={scheme}>
                <Colour role={role} scheme={scheme} />
              </td>
            ))}
            <td>
              {setColour(draft.value, role, 'light') && (
                <button
                  type="button"
                  class="icon"
                  aria-label={say('reset', { name: option(role) })}
                  onClick={() => put(`ui.tokens.${role}`, undefined)}
                >
                  ↺
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The owner's colours, for each scheme a visitor can meet. */
export function Colours() {
  return (
    <fieldset class="colours">
      <legend>{say('colours')}</legend>
      <p class="hint">{say('coloursAbout')}</p>
      <Table roles={ROLES} />
      <details>
        <summary>{say('moreColours')}</summary>
        <Table roles={FURTHER} />
      </details>
      <Figures />
    </fieldset>
  );
}
