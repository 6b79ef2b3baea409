import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Sent, search, type Trouble, troubleOf, type Wanted } from './client.js';
import { dateOf } from './plainly.js';
import { ReceiptView } from './ReceiptView.js';
import { Scroll } from './Scroll.js';
import { language, texts } from './state.js';

const DAY = 86_400_000;

/** The day after, so that the last day asked for is inside. */
const after = (day: string): string => (day ? new Date(Date.parse(day) + DAY).toISOString().slice(0, 10) : '');

function Results({ items, last, onOpen }: { items: readonly Sent[]; last: Sent | null; onOpen: (entry: Sent) => void }) {
  const back = useRef<HTMLButtonElement>(null);
  // Whoever comes back from a receipt goes on from where it was opened.
  useLayoutEffect(() => back.current?.focus(), []);
  const { receivedAt, site, outcome, notice, open, outcomes, methods, erasedContent, touched } = texts.value;
  return (
    <Scroll label={texts.value.find}>
      <table class="results">
        <thead>
          <tr>
            <th scope="col">{receivedAt}</th>
            <th scope="col">{site}</th>
            <th scope="col">{outcome}</th>
            <th scope="col">{notice}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map((entry) => (
            <tr key={entry.id}>
              <td>{dateOf(entry.serverTime, language.value)}</td>
              <td>{entry.site}</td>
              <td>{entry.altered ? <strong class="alarm">{touched}</strong> : entry.outcome ? outcomes[entry.outcome] : methods.import}</td>
              <td>
                {entry.noticeVersion ?? '—'} · {entry.language}
              </td>
              <td>
                {entry.content !== null ? (
                  <button ref={entry === last ? back : undefined} type="button" class="quiet" onClick={() => onOpen(entry)}>
                    {open}
                  </button>
                ) : (
                  <span class="muted">{erasedContent}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export function Find() {
  const items = useSignal<readonly Sent[] | null>(null);
  const next = useSignal<string | null>(null);
  const wanted = useSignal<Wanted>({});
  const opened = useSignal<Sent | null>(null);
  const last = useRef<Sent | null>(null);
  const trouble = useSignal<Trouble | null>(null);

  const load = async (cursor?: string) => {
    try {
      trouble.value = null;
      const page = await search({ ...wanted.value, cursor });
      items.value = cursor ? [...(items.value ?? []), ...page.items] : page.items;
      next.value = page.next;
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: string) => String(form.get(name) ?? '').trim();
    wanted.value = { visitor: field('visitor'), from: field('from'), to: after(field('to')) };
    opened.value = null;
    last.current = null;
    void load();
  };

  const words = texts.value;
  return (
    <section aria-labelledby="find">
      <h2 id="find">{words.find}</h2>
      <form class="card row" onSubmit={submit}>
        <div class="grow">
          <label for="visitor">{words.visitor}</label>
          <input
            id="visitor"
            name="visitor"
            autocomplete="off"
            spellcheck={false}
            pattern="[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
            aria-describedby="visitor-help"
          />
        </div>
        <div>
          <label for="from">{words.from}</label>
          <input id="from" name="from" type="date" />
        </div>
        <div>
          <label for="to">{words.to}</label>
          <input id="to" name="to" type="date" />
        </div>
        <button type="submit">{words.search}</button>
        <p id="visitor-help" class="muted whole">
          {words.visitorHelp}
        </p>
      </form>
      <p role="status">
        {trouble.value ? words[trouble.value] : items.value && (items.value.length === 0 ? words.none : words.count(items.value.length))}
      </p>
      {opened.value && <ReceiptView entry={opened.value} onBack={() => (opened.value = null)} />}
      {!opened.value && !!items.value?.length && (
        <Results items={items.value} last={last.current} onOpen={(entry) => (opened.value = last.current = entry)} />
      )}
      {!opened.value && next.value && (
        <button type="button" class="quiet" onClick={() => load(next.value!)}>
          {words.more}
        </button>
      )}
    </section>
  );
}
