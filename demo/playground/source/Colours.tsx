import { figures, ROLES, type Role, type Scheme, schemes, setColour, withColour } from './colours.js';
import { config, draft, measured, put } from './composed.js';
import { parseColour, toHex } from './contrast.js';
import { fieldId } from './fields.js';
import { number, option, pair, say } from './say.js';

function Colour({ role, scheme }: { role: Role; scheme: Scheme }) {
  const drawn = measured.value?.[scheme][role];
  const own = setColour(draft.value, role, scheme);
  const value = toHex(own ?? drawn ?? '#000000');
  const id = `${fieldId(`ui.tokens.${role}`)}${scheme === 'dark' && schemes(draft.value).length > 1 ? '-dark' : ''}`;
  const name = `${option(role)} (${option(scheme).toLowerCase()})`;
  const set = (colour: string): void => {
    draft.value = withColour(draft.value, role, scheme, colour, measured.value);
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

/** What can be told from what, by how much, as the preview draws it. */
function Figures() {
  const list = figures(config.value, measured.value);
  if (!list.length) return <p class="hint">{say('waiting')}</p>;
  return (
    <table class="figures">
      <caption>{say('contrast')}</caption>
      <tbody>
        {list.map(({ code, scheme, front, back, ratio, least }) => (
          <tr key={code + scheme} class={ratio < least ? 'low' : ''}>
            <td>
              <Sample front={front} back={back} />
            </td>
            <th scope="row">
              {pair(code)} <small>{option(scheme)}</small>
            </th>
            <td class="ratio">{number(ratio)}</td>
            <td>{ratio < least ? say('tooLow') : say('enough')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sample({ front, back }: { front: string; back: string }) {
  return (
    <svg class="sample" viewBox="0 0 32 22" aria-hidden="true">
      <rect width="32" height="22" rx="5" fill={back} />
      <text x="16" y="16" text-anchor="middle" font-size="14" font-weight="600" fill={front}>
        Aa
      </text>
    </svg>
  );
}

/** The owner's colours, for each scheme a visitor can meet. */
export function Colours() {
  const both = schemes(config.value);
  return (
    <fieldset class="colours">
      <legend>{say('colours')}</legend>
      <p class="hint">{say('coloursAbout')}</p>
      <table>
        <thead>
          <tr>
            <td />
            {both.map((scheme) => (
              <th key={scheme} scope="col">
                {option(scheme)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {ROLES.map((role) => (
            <tr key={role}>
              <th scope="row">{option(role)}</th>
              {both.map((scheme) => (
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
      <Figures />
      <p class="hint">{say('contrastAbout')}</p>
    </fieldset>
  );
}
