import type { Service as Described } from '../types.js';
import { factsOf, placeOf, retentionOf } from './details.js';
import type { Draft } from './draft.js';
import { inList } from './list.js';
import { listed } from './listed.js';
import { Switch } from './Switch.js';
import { rich, safeUrl } from './text.js';
import type { Words } from './words.js';

interface Props {
  service: Described;
  words: Words;
  /** Absent for what cannot be refused. */
  draft?: Draft;
}

/** What a service leaves on the device: name, purpose, duration, who reads it. R35. */
function Trackers({ service, words }: Props) {
  const trackers = listed(service.trackers).filter(({ name }) => words.pick(name));
  if (!trackers[0]) return null;
  const { say, pick } = words;
  const heads = [say('name'), say('purpose'), say('duration'), say('readBy')];
  const provider = pick(service.provider?.name) || say('thisSite');
  return (
    <table aria-label={say('trackers', { name: words.titleOf(service) })}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trackers.map((tracker) => (
          <tr key={pick(tracker.name)}>
            <th scope="row" data-head={heads[0]}>
              <code translate={false} dir="ltr">
                {pick(tracker.name)}
              </code>
              {placeOf(tracker, words) && (
                <span class="small place" translate={false}>
                  {placeOf(tracker, words)}
                </span>
              )}
            </th>
            <td data-head={heads[1]}>
              <bdi>{rich(pick(tracker.purpose) || pick(service.purpose) || '–')}</bdi>
            </td>
            <td data-head={heads[2]}>{retentionOf(tracker.retention, words)}</td>
            <td data-head={heads[3]}>{inList((Array.isArray(tracker.readBy) ? tracker.readBy : [provider]).map(pick), words.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One third party, or one feature of the site: who it is, what it keeps, and its own switch. R29, R34. */
export function Service({ service, words, draft }: Props) {
  const { say } = words;
  const name = words.titleOf(service);
  const policy = safeUrl(service.provider?.policyUrl);
  return (
    <li part="service" class="service">
      <div class="head">
        <h4 id={`service-${service.id}`}>{draft ? <label for={`switch-${service.id}`}>{name}</label> : name}</h4>
        {draft && <Switch id={service.id} words={words} draft={draft} describedBy={`about-${service.id}`} />}
      </div>
      <p id={`about-${service.id}`}>
        <bdi>{rich(words.aboutOf(service))}</bdi>
      </p>
      <dl>
        {factsOf(service, words).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{rich(text)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Trackers service={service} words={words} />
      {policy && (
        <p>
          <a href={policy}>{`${say('privacyPolicy')} (${words.pick(service.provider!.name)})`}</a>
        </p>
      )}
    </li>
  );
}
