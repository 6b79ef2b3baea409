import { Colours } from './Colours.js';
import { draft, put, textAt } from './composed.js';
import { Choice, fieldId, Input, Select } from './fields.js';
import { write } from './paths.js';
import { Section } from './Section.js';
import { option, say } from './say.js';

const POSITIONS: Readonly<Record<string, readonly string[]>> = {
  bar: ['bottom', 'top'],
  box: ['bottom-left', 'bottom-right', 'top-left', 'top-right'],
};
const RADII = ['14px', '0px', '6px', '10px', '20px'];

/** Takes a layout, and the first of its positions. */
function setLayout(layout: string): void {
  const position = POSITIONS[layout]?.[0];
  const next = write(draft.value, 'ui.layout', layout === 'bar' ? undefined : layout);
  draft.value = write(next, 'ui.position', layout === 'box' ? position : undefined);
}

/** Layout, style and colours. */
export function Look() {
  const layout = textAt('ui.layout') || 'bar';
  const radius = textAt('ui.tokens.radius') || RADII[0]!;
  return (
    <Section id="look" title={say('look')}>
      <Choice legend={say('layout')} name="layout" options={['bar', 'box', 'dialog', 'inline']} value={layout} onChoose={setLayout} />
      {POSITIONS[layout] && (
        <Choice
          legend={say('position')}
          name="position"
          options={POSITIONS[layout]}
          value={textAt('ui.position') || POSITIONS[layout][0]!}
          onChoose={(value) => put('ui.position', value === 'bottom' ? undefined : value)}
        />
      )}
      {layout === 'inline' && <Input path="ui.container" label={say('container')} />}
      <Select path="ui.preset" label={say('preset')} options={['default', 'minimal', 'rounded', 'dsfr']} />
      <Choice
        legend={say('theme')}
        name="theme"
        options={['auto', 'light', 'dark']}
        value={textAt('ui.theme') || 'auto'}
        onChoose={(theme) => put('ui.theme', theme === 'auto' ? undefined : theme)}
      />
      <div class="field">
        <label for={fieldId('ui.tokens.radius')}>{say('radius')}</label>
        <select
          id={fieldId('ui.tokens.radius')}
          value={radius}
          onChange={(event) => put('ui.tokens.radius', event.currentTarget.value === RADII[0] ? undefined : event.currentTarget.value)}
        >
          {[...new Set([...RADII, radius])].map((one) => (
            <option key={one} value={one}>
              {one === RADII[0] ? `${option('default')} (${say('default')})` : one}
            </option>
          ))}
        </select>
      </div>
      <Colours />
    </Section>
  );
}
