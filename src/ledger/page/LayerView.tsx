import type { Receipt } from '../../types.js';
import { readingOf, type Shown } from './shown.js';
import { texts } from './state.js';

export type Layer = Receipt['notice']['layer'];

interface Props {
  notice: Shown;
  layer: Layer;
  objected: boolean;
}

const FIRST = { mode: 'first', heading: 'heading', intro: 'intro', asked: [], also: [] };

function First({ notice, objected }: Props) {
  const words = texts.value;
  const read = readingOf(notice, '');
  const { changes, categories = [] } = notice;
  const first = notice.first ?? FIRST;
  const isChange = first.mode === 'change';
  const titleOf = (id: string): string => categories.find((category) => category.id === id)?.title ?? id;
  return (
    <>
      <h4>{read(first.heading)}</h4>
      <p>
        {isChange && `${read('intro')} `}
        {(isChange && changes) || read(first.intro)}
      </p>
      <p>
        {read(isChange ? 'changesConsequence' : 'consequence')} {read('withdraw')}
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
  );
}

/** The window of preferences says of the first layer's other sentences only what concerns the account. R73, R76. */
function Second({ notice }: Props) {
  const read = readingOf(notice, '');
  const reach = (notice.first ?? FIRST).also.filter((key) => key.startsWith('account'));
  return (
    <>
      <h4>{read('manage')}</h4>
      <p>{read('preferencesIntro')}</p>
      {reach.length > 0 && <p>{reach.map(read).join(' ')}</p>}
    </>
  );
}

function Held({ notice }: Props) {
  // One notice is for all that is held: which of it was allowed stands in the answers.
  const read = readingOf(notice, `[${texts.value.serviceName}]`);
  return (
    <>
      <h4>{read('placeholder')}</h4>
      <p>{read('placeholderAbout')}</p>
    </>
  );
}

const LAYERS = { first: First, second: Second, placeholder: Held, none: First };

/** What stood at the top where the answer was given, in the words of that layer; without one, what was ready. `objected`: the browser said so, and the first layer with it. */
export function LayerView(props: Props) {
  const { notice, layer } = props;
  const words = texts.value;
  if (notice.first === null) return <p>{words.ownLayer}</p>;
  const Shown = LAYERS[layer];
  return (
    <>
      {layer === 'none' && <p class="muted">{words.noScreen}</p>}
      <Shown {...props} />
    </>
  );
}
