import { useState } from 'preact/hooks';
import type { Service } from '../../../src/types.js';
import { categoryIds } from './catalogue.js';
import { at, config, put } from './composed.js';
import { Country, Duration, fieldId, Input, List, Select, Words } from './fields.js';
import { categoryName, option, pick, say } from './say.js';

const KINDS = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cache',
  'serviceWorker',
  'pixel',
  'linkDecoration',
  'fingerprint',
  'sdk',
];
const SAFEGUARDS = ['adequacy', 'adequacy-DPF', 'SCC-2021', 'BCR', 'derogation-49', 'none-EU-only'];

/** Entries of a list inside a service, each with its fields. */
function Entries({
  path,
  title,
  each,
  add,
  blank,
  children,
}: {
  path: string;
  title: string;
  each(number: number): string;
  add: string;
  blank: object;
  children(path: string): preact.ComponentChildren;
}) {
  const list = (at(path) as unknown[] | undefined) ?? [];
  return (
    <fieldset class="entries">
      <legend id={fieldId(path)} tabIndex={-1}>
        {title}
      </legend>
      {list.map((_, index) => (
        <fieldset class="entry" key={index}>
          <legend>{each(index + 1)}</legend>
          {children(`${path}.${index}`)}
          <button type="button" class="button quiet" onClick={() => put(`${path}.${index}`, undefined)}>
            {say('remove', { name: each(index + 1) })}
          </button>
        </fieldset>
      ))}
      <button type="button" class="button quiet" onClick={() => put(path, [...list, blank])}>
        {add}
      </button>
    </fieldset>
  );
}

/** Everything a visitor is told of one service. RGPD 13, CJUE C-673/17. */
export function ServiceCard({ path, service, onRemove }: { path: string; service: Service; onRemove(): void }) {
  const name = pick(service.name) || service.id;
  // A new one is open, and stays so while it is filled in.
  const [isNew] = useState(!service.purpose);
  // The select shows what is stored, a category since removed included.
  const categories = [...new Set([...categoryIds(config.value).filter((id) => id !== 'essential'), 'essential', service.category])];
  const nameOf = (id: string): string => categoryName(id, at(`categories.${id}.title`));
  return (
    <li class="card">
      <details class="service" open={isNew}>
        <summary>
          <strong>{name}</strong> <small>{nameOf(service.category)}</small>
        </summary>
        <Words path={`${path}.name`} label={say('serviceName')} />
        <div class="field">
          <label for={fieldId(`${path}.category`)}>{say('category')}</label>
          <select
            id={fieldId(`${path}.category`)}
            value={service.category}
            onChange={(event) => put(`${path}.category`, event.currentTarget.value)}
          >
            {categories.map((id) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </select>
        </div>
        <Words path={`${path}.purpose`} label={say('purpose')} />
        {service.category === 'essential' && <Words path={`${path}.reason`} label={say('reason')} />}
        <Input path={`${path}.provider.name`} label={say('provider')} />
        <Country path={`${path}.provider.country`} label={say('providerCountry')} />
        <Input path={`${path}.provider.policyUrl`} label={say('providerPolicy')} type="url" />
        <Entries
          path={`${path}.trackers`}
          title={say('trackers')}
          each={(number) => say('tracker', { number })}
          add={say('newTracker')}
          blank={{}}
        >
          {(tracker) => (
            <>
              <Input path={`${tracker}.name`} label={say('trackerName')} />
              <Select path={`${tracker}.kind`} label={say('trackerKind')} options={KINDS} name={(kind) => kind} />
              <Words path={`${tracker}.purpose`} label={say('trackerPurpose')} />
              <Duration path={`${tracker}.retention`} label={say('retention')} />
            </>
          )}
        </Entries>
        <Entries
          path={`${path}.transfers`}
          title={say('transfers')}
          each={(number) => say('transfer', { number })}
          add={say('newTransfer')}
          blank={{ safeguard: 'adequacy' }}
        >
          {(transfer) => (
            <>
              <Country path={`${transfer}.country`} label={say('country')} />
              <Safeguard path={`${transfer}.safeguard`} />
            </>
          )}
        </Entries>
        <Duration path={`${path}.retention`} label={say('dataRetention')} />
        <List path={`${path}.hosts`} label={say('hosts')} />
        <button type="button" class="button quiet" onClick={onRemove}>
          {say('remove', { name })}
        </button>
      </details>
    </li>
  );
}

/** Always written out: there is no safeguard by default. */
function Safeguard({ path }: { path: string }) {
  return (
    <div class="field">
      <label for={fieldId(path)}>{say('safeguard')}</label>
      <select id={fieldId(path)} value={String(at(path))} onChange={(event) => put(path, event.currentTarget.value)}>
        {SAFEGUARDS.map((one) => (
          <option key={one} value={one}>
            {option(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
