import { languages } from '../../../src/core/language.js';
import { at, draft, put, textAt } from './composed.js';
import { fieldId, Input, List, Select, Words } from './fields.js';
import { Section } from './Section.js';
import { option, say, spoken } from './say.js';

const DURATIONS = ['P6M', 'P1M', 'P2M', 'P3M', 'P9M', 'P12M', 'P13M'];

const months = (duration: string): string =>
  new Intl.NumberFormat(spoken.value, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(Number(duration.slice(1, -1)));
const languageName = (tag: string): string =>
  tag === 'auto' ? option('language-auto') : (new Intl.DisplayNames(spoken.value, { type: 'language' }).of(tag) ?? tag);

/** A list stands for itself; every other value for its word. */
function Scope() {
  const scope = at('scope');
  const value = Array.isArray(scope) ? 'list' : textAt('scope') || 'host';
  const set = (next: string): void => put('scope', next === 'host' ? undefined : next === 'list' ? [''] : next);
  return (
    <>
      <div class="field">
        <label for="scope-kind">{say('scope')}</label>
        <select id="scope-kind" value={value} onChange={(event) => set(event.currentTarget.value)}>
          {['host', 'domain', 'list'].map((one) => (
            <option key={one} value={one}>
              {option(one)}
            </option>
          ))}
        </select>
      </div>
      {value === 'list' && <List path="scope" label={say('domains')} />}
    </>
  );
}

/** A floating button, left or right, or the owner's own link. */
function Reopen() {
  const reopen = draft.value.ui ? draft.value.ui.reopen : undefined;
  const value = reopen === 'link' ? 'link' : typeof reopen === 'object' && reopen.position === 'right' ? 'right' : 'button';
  const set = (next: string): void => put('ui.reopen', next === 'link' ? 'link' : next === 'right' ? { position: 'right' } : undefined);
  return (
    <>
      <div class="field">
        <label for={fieldId('ui.reopen')}>{say('reopen')}</label>
        <select id={fieldId('ui.reopen')} value={value} onChange={(event) => set(event.currentTarget.value)}>
          {['button', 'right', 'link'].map((one) => (
            <option key={one} value={one}>
              {option(one)}
            </option>
          ))}
        </select>
      </div>
      {value !== 'link' && (
        <>
          <Words path="ui.reopen.label" label={say('reopenLabel')} />
          <Select path="ui.reopen.icon" label={say('icon')} options={['cookie', 'shield', 'none']} />
        </>
      )}
    </>
  );
}

/** French in short, easy sentences, for the sites whose texts are French. */
function Easy() {
  if (!/^(|auto|fr)$/.test(textAt('language'))) return null;
  return (
    <label class="check">
      <input
        id={fieldId('ui.easyToRead')}
        type="checkbox"
        checked={at('ui.easyToRead') === true}
        onChange={(event) => put('ui.easyToRead', event.currentTarget.checked || undefined)}
      />
      {say('easyToRead')}
    </label>
  );
}

/** Language, durations, reach, and what is kept. */
export function Rules() {
  return (
    <Section id="rules" title={say('rules')}>
      <Select path="language" label={say('language')} options={['auto', ...languages]} name={languageName} />
      <Easy />
      <Select path="duration" label={say('duration')} options={DURATIONS} name={months} />
      <Scope />
      <Reopen />
      <Select path="signals.gpc" label={say('gpc')} options={['deny-marketing', 'deny-all-and-hide', 'ignore']} />
      <Input path="receipts.endpoint" label={say('endpoint')} hint={say('endpointHint')} type="url" />
      <Input path="noticeVersion" label={say('noticeVersion')} />
    </Section>
  );
}
