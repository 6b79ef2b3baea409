import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Figures } from '../figures.js';
import { Chart } from './Chart.js';
import { figures as load, type Trouble, troubleOf } from './client.js';
import { type Counts, grainOf, groupsOf, periodsOf, shares } from './periods.js';
import { Scroll } from './Scroll.js';
import { language, texts } from './state.js';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

const percent = (count: number, share: number | undefined): string =>
  share === undefined ? `${count}` : `${count} (${share.toLocaleString(language.value)}\u00a0%)`;

function Cells({ counts }: { counts: Counts }) {
  const share = shares(counts);
  return (
    <>
      <td>{percent(counts.accepted, share?.accepted)}</td>
      <td>{percent(counts.refused, share?.refused)}</td>
      <td>{percent(counts.partial, share?.partial)}</td>
      <td>{counts.withdrawn}</td>
      <td>{counts.lapsed}</td>
    </>
  );
}

function OutcomeHeads() {
  const { outcomes } = texts.value;
  return (
    <>
      {(['accepted', 'refused', 'partial', 'withdrawn', 'lapsed'] as const).map((outcome) => (
        <th key={outcome} scope="col">
          {outcomes[outcome]}
        </th>
      ))}
    </>
  );
}

export function FiguresView() {
  const from = useSignal(iso(Date.now() - 30 * DAY));
  const to = useSignal(iso(Date.now()));
  const days = useSignal<readonly Figures[]>([]);
  const trouble = useSignal<Trouble | null>(null);
  const chosen = useSignal('');
  const groups = useComputed(() => groupsOf(days.value));
  const grain = useComputed(() => grainOf(from.value, to.value));
  const nameOf = ({ site, noticeVersion, language }: Pick<Figures, 'site' | 'noticeVersion' | 'language'>) =>
    `${site} · ${noticeVersion ?? '—'} · ${language}`;
  // One that has nothing in this period is not on offer: all are counted until it has again.
  const counted = useComputed(() => (groups.value.some((group) => nameOf(group) === chosen.value) ? chosen.value : ''));
  const periods = useComputed(() =>
    periodsOf(
      days.value.filter((line) => !counted.value || nameOf(line) === counted.value),
      grain.value,
    ),
  );

  useEffect(() => {
    load(from.value, iso(Date.parse(to.value) + DAY)).then(
      (found) => {
        days.value = found;
        trouble.value = null;
      },
      (error) => (trouble.value = troubleOf(error)),
    );
  }, [from.value, to.value]);

  const words = texts.value;
  const pick = (target: typeof from) => (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    if (value) target.value = value;
  };
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.decisions}</h2>
      <div class="card row">
        <div>
          <label for="since">{words.from}</label>
          <input id="since" type="date" value={from.value} max={to.value} onChange={pick(from)} />
        </div>
        <div>
          <label for="until">{words.to}</label>
          <input id="until" type="date" value={to.value} min={from.value} onChange={pick(to)} />
        </div>
        <div class="grow">
          <label for="group">{words.notice}</label>
          <select id="group" value={counted.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
            <option value="">{words.all}</option>
            {groups.value.map((group) => (
              <option key={nameOf(group)}>{nameOf(group)}</option>
            ))}
          </select>
        </div>
      </div>
      <p role="status">{trouble.value ? words[trouble.value] : periods.value.length === 0 && words.noFigures}</p>
      {periods.value.length > 0 && (
        <>
          <Chart periods={periods.value} label={words.decisions} />
          <p class="muted">{words.share}</p>
          <Scroll label={words.perNotice}>
            <table>
              <caption>{words.perNotice}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.notice}</th>
                  <OutcomeHeads />
                </tr>
              </thead>
              <tbody>
                {groups.value.map((group) => (
                  <tr key={nameOf(group)}>
                    <th scope="row">{nameOf(group)}</th>
                    <Cells counts={group.counts} />
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <Scroll label={words.decisions}>
            <table>
              <caption>{words.decisions}</caption>
              <thead>
                <tr>
                  <th scope="col">{words[grain.value]}</th>
                  <OutcomeHeads />
                </tr>
              </thead>
              <tbody>
                {periods.value.map(({ start, counts }) => (
                  <tr key={start}>
                    <th scope="row">{start}</th>
                    <Cells counts={counts} />
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </section>
  );
}
