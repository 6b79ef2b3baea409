import { useSignal } from '@preact/signals';
import type { Verification } from '../verify.js';
import { erase, saveExport, type Trouble, troubleOf, verify } from './client.js';
import { texts } from './state.js';

function Verify() {
  const found = useSignal<Verification | null>(null);
  const state = useSignal<'idle' | 'busy' | Trouble>('idle');
  const run = async () => {
    state.value = 'busy';
    found.value = null;
    try {
      found.value = await verify();
      state.value = 'idle';
    } catch (error) {
      state.value = troubleOf(error);
    }
  };
  const words = texts.value;
  const result = found.value;
  return (
    <div class="card">
      <button type="button" disabled={state.value === 'busy'} onClick={run}>
        {words.verify}
      </button>
      <p role="status">
        {state.value === 'busy' ? words.verifying : state.value !== 'idle' && words[state.value]}
        {result?.ok && words.whole(result.entries)}
        {result?.fault && <strong class="alarm">{words.broken(result.fault.site, result.fault.sequence)}</strong>}
      </p>
      {result?.fault && <p lang="en">{result.fault.message}</p>}
      {result?.ok && result.heads.length > 0 && (
        <>
          <p class="muted">{words.headsHelp}</p>
          <ul>
            {result.heads.map(({ site, sequence, link }) => (
              <li key={site}>
                {site} · {sequence} · <code>{link}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Export() {
  const trouble = useSignal<Trouble | null>(null);
  const run = (format: 'ndjson' | 'csv') => saveExport(format).catch((error) => (trouble.value = troubleOf(error)));
  const words = texts.value;
  return (
    <div class="card">
      <h3>{words.exportTitle}</h3>
      <p class="muted">{words.exportHelp}</p>
      <button type="button" class="quiet" onClick={() => run('ndjson')}>
        {words.exportJson}
      </button>{' '}
      <button type="button" class="quiet" onClick={() => run('csv')}>
        {words.exportCsv}
      </button>
      <p role="status">{trouble.value && words[trouble.value]}</p>
    </div>
  );
}

function Erase() {
  const visitor = useSignal('');
  const sure = useSignal(false);
  const said = useSignal('');
  const words = texts.value;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!sure.value) return void (sure.value = true);
    sure.value = false;
    said.value = await erase(visitor.value.trim()).then(words.erased, (error) => words[troubleOf(error)]);
  };
  return (
    <form class="card" onSubmit={submit}>
      <h3>{words.eraseTitle}</h3>
      <p class="muted">{words.eraseHelp}</p>
      <label for="erase">{words.visitor}</label>
      <input
        id="erase"
        required
        autocomplete="off"
        spellcheck={false}
        pattern="[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
        value={visitor.value}
        onInput={(event) => {
          visitor.value = event.currentTarget.value;
          sure.value = false;
        }}
      />
      <button type="submit" class={sure.value ? 'alarm' : 'quiet'}>
        {sure.value ? words.confirm : words.erase}
      </button>
      <p role="status">{said.value}</p>
    </form>
  );
}

export function ChainView() {
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{texts.value.chain}</h2>
      <Verify />
      <Export />
      <Erase />
    </section>
  );
}
